/** Keeps the screen lit until the returned function is called. Where a browser cannot, its own delay counts. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isWanted = true

  const request = async () => {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      lock = await navigator.wakeLock.request('screen')
      if (!isWanted) await lock.release()
    } catch (error) {
      // Refused by a low battery: nothing to be done about it.
      console.warn(error)
    }
  }

  const ask = () => void request()
  // A page that was hidden has lost its lock.
  document.addEventListener('visibilitychange', ask)
  ask()
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}
