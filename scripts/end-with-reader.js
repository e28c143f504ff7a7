/** `head` closes the pipe when it has read enough. What is still to be shown is for nobody, and no reason to crash. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
