/**
 * A text without the blanks around it, and with those that no pattern knows as blanks (a line break of mainframes, a
 * space without a width) as plain ones: pasted texts hold them, and blanks of any kind separate.
 */
export function withPlainBlanks(text: string): string {
  return text.replace(/[\u0085\u200b]/g, ' ').trim()
}
