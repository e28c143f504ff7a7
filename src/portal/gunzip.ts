import zlib from 'node:zlib'

export const { gunzipSync } = zlib
