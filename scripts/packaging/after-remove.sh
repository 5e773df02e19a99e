#!/bin/sh
# Run by dpkg after removal, and also while upgrading: then the new version keeps all this.
set -e

case "$1" in
  remove | purge)
    rm -f '/usr/bin/${executable}'
    profile='/etc/apparmor.d/${executable}'
    if [ -f "$profile" ]; then
      if command -v apparmor_parser >/dev/null; then
        apparmor_parser --remove "$profile" 2>/dev/null || true
      fi
      rm -f "$profile"
    fi
    ;;
esac

if command -v update-desktop-database >/dev/null; then
  update-desktop-database /usr/share/applications || true
fi
