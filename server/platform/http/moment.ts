/** ISO 8601 in UTC to the second, the way existing clients read it: `2019-04-30T18:22:00+00:00`. */
export const moment = (date: Date): string => `${date.toISOString().slice(0, 19)}+00:00`

export const maybeMoment = (date: Date | null): string | null => date && moment(date)
