// The state that start.js left; without one it did not start a portal.
const pid = process.env.STATE_pid
if (pid) process.kill(Number(pid))
