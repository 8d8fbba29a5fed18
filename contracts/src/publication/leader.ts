/** How long a publisher leads without renewing its lease, which it does four times as often. */
export const leaseSeconds = 10
