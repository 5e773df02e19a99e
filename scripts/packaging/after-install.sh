#!/bin/sh
# Run by dpkg after unpacking. The words in braces are filled in while packaging.
set -e

app='/opt/${sanitizedProductName}'

# The launcher, not the program: it also is the command line.
ln -sf "$app/resources/launcher/sampadak" '/usr/bin/${executable}'

# Chromium's sandbox uses user namespaces; only where the kernel has none does it need its helper.
if unshare --user true 2>/dev/null; then
  chmod 0755 "$app/chrome-sandbox"
else
  chmod 4755 "$app/chrome-sandbox"
fi

# Ubuntu from 24.04 on lets a program use user namespaces only if a profile says so.
if command -v apparmor_status >/dev/null && apparmor_status --enabled 2>/dev/null; then
  if apparmor_parser --skip-kernel-load "$app/resources/apparmor-profile" >/dev/null 2>&1; then
    cp -f "$app/resources/apparmor-profile" '/etc/apparmor.d/${executable}'
    apparmor_parser --replace --write-cache --skip-read-cache '/etc/apparmor.d/${executable}' || true
  fi
fi

if command -v update-desktop-database >/dev/null; then
  update-desktop-database /usr/share/applications || true
fi
