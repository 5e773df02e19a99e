import { z } from 'zod'

const assetName = z
  .string()
  .regex(/^(?!.*\.\.)[a-z0-9][a-z0-9._/-]*$/, 'no file of the assets folder')

/** `theme.json`: what a theme says of itself. Paths are within its `assets/`. */
export const themeDescription = z.object({
  /** Grows when the view models or the rules for themes change. */
  format: z.literal(1),
  name: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  label: z.object({ hi: z.string().min(1), en: z.string().min(1) }),
  /** In the order in which they are joined into the one stylesheet of the bundle. */
  stylesheets: z.array(assetName).min(1).max(40),
  script: assetName,
  icon: assetName,
  touchIcon: assetName,
})

export type ThemeDescription = z.infer<typeof themeDescription>
