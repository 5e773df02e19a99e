import { chromium, type Browser } from '@playwright/test'

/** Debian's Chromium, told to keep off the network it would otherwise call home to. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['SAMPADAK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
