import { statSync } from 'node:fs'

const { INPUT_NAME: name = '', INPUT_PATH: path = '' } = process.env
console.log(`Would upload ${name}: ${statSync(path).size} bytes`)
