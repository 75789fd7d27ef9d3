/** The colours of a picture, in daylight and in the dark. */

/**
 * Contrast of words on the ground: ink 16.5 and 15.4, soft 7.0 and 8.9. The two colours of groups, blue and orange, stay
 * apart for every kind of colour-blindness, and nothing is told by colour alone.
 */
export const themes = {
  light: {
    ground: '#ffffff',
    ink: '#16202b',
    soft: '#4d5a68',
    rule: '#d5dbe2',
    track: '#e9edf2',
    first: '#0a5ea8',
    second: '#c2500a',
    tint: '#a3c8ea',
    onFirst: '#ffffff',
  },
  dark: {
    ground: '#1a1d21',
    ink: '#f2f4f7',
    soft: '#b3bdc9',
    rule: '#3d444d',
    track: '#2c323a',
    first: '#5ab0f2',
    second: '#f0a04b',
    tint: '#355f86',
    onFirst: '#10151b',
  },
} as const

export type Theme = keyof typeof themes
/** What a colour is for. */
export type Role = keyof (typeof themes)['light']
