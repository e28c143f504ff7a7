// The state that start.js left; without one it did not start a portal.
const pid = process.env.STATE_pid
try {
  if (pid) process.kill(Number(pid))
} catch (error) {
  // One that has ended already needs no end, and must not hide why.
  console.log(`The contract portal had ended already (${error.code}).`)
}
