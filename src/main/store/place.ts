import { existsSync, readdirSync, readFileSync, realpathSync, statfsSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** What detection asks of the machine; tests hand in another one. */
export interface PlaceProbe {
  readonly platform: NodeJS.Platform
  /** `statfs` type number of the file system that holds a folder. */
  readonly fileSystemNumber: (folder: string) => number
  /** The text of `/proc/self/mountinfo`, or empty where there is none. */
  readonly mounts: () => string
}

export const MACHINE_PROBE: PlaceProbe = {
  platform: process.platform,
  fileSystemNumber: (folder) => statfsSync(folder).type,
  mounts: () => (existsSync(MOUNT_INFO) ? readFileSync(MOUNT_INFO, 'utf8') : ''),
}

const MOUNT_INFO = '/proc/self/mountinfo'

/** Magic numbers of file systems that lie on another machine: linux/magic.h and statfs(2). */
const NETWORK_NUMBERS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NetWare'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
])

const FUSE = 0x65735546

/** FUSE serves local disks (ntfs-3g, encryption) as well as servers; only these are servers. */
const NETWORK_FUSE =
  /^fuse\.(sshfs|rclone|s3fs|gcsfuse|gvfsd-fuse|smbnetfs|curlftpfs|davfs2?|glusterfs|cephfs|goofys|google-drive-ocamlfuse|onedriver|mfs|jfs|juicefs|seaf(ile|drive).*)$/

/**
 * The network that a folder lies on, by name, or `null` for a disk of this
 * machine. SQLite's write-ahead log needs memory shared between its processes,
 * which no network file system gives.
 */
export function networkPlace(folder: string, probe: PlaceProbe = MACHINE_PROBE): string | null {
  if (probe.platform === 'win32') return /^[\\/]{2}(?![?.][\\/])/.test(folder) ? 'UNC' : null
  // macOS numbers file systems as they are loaded, but mounts servers below these.
  if (probe.platform === 'darwin') return folder.startsWith('/Network/') ? 'Network' : null
  const number = probe.fileSystemNumber(folder) >>> 0
  if (number !== FUSE) return NETWORK_NUMBERS.get(number) ?? null
  const kind = mountKind(folder, probe.mounts())
  return kind !== null && NETWORK_FUSE.test(kind) ? kind.slice('fuse.'.length) : null
}

/** The file system kind of the mount that holds a folder: the deepest mount point above it. */
function mountKind(folder: string, mounts: string): string | null {
  let deepest = { point: '', kind: null as string | null }
  for (const line of mounts.split('\n')) {
    const [fields, kinds] = line.split(' - ')
    const point = unescapeMount(fields?.split(' ')[4] ?? '')
    const holds = folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`)
    if (point !== '' && holds && point.length >= deepest.point.length) {
      deepest = { point, kind: kinds?.split(' ')[0] ?? null }
    }
  }
  return deepest.kind
}

/** mountinfo writes a space in a path as `\040`. */
function unescapeMount(point: string): string {
  return point.replace(/\\(\d{3})/g, (_all, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  )
}

interface SyncService {
  readonly name: string
  /** Whether `folder`, with these entries, is the root of what the service synchronises. */
  readonly isRoot: (folder: string, entries: readonly string[]) => boolean
}

const holds = (pattern: RegExp) => (_folder: string, entries: readonly string[]) =>
  entries.some((entry) => pattern.test(entry))
const isNamed = (pattern: RegExp) => (folder: string) => pattern.test(basename(folder))

const SYNC_SERVICES: readonly SyncService[] = [
  { name: 'Dropbox', isRoot: holds(/^\.dropbox\.cache$/) },
  // The marker alone is no sign: Dropbox keeps its settings in a folder `.dropbox` in each home.
  {
    name: 'Dropbox',
    isRoot: (folder, entries) => /^Dropbox/.test(basename(folder)) && entries.includes('.dropbox'),
  },
  { name: 'OneDrive', isRoot: isNamed(/^OneDrive( - .+)?$/) },
  { name: 'Google Drive', isRoot: holds(/^\.tmp\.drive(download|upload)$/) },
  { name: 'Google Drive', isRoot: isNamed(/^(Google ?Drive|GoogleDrive-.+)$/) },
  { name: 'iCloud', isRoot: isNamed(/^(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/) },
  { name: 'Nextcloud', isRoot: holds(/^(\.nextcloudsync\.log|\.owncloudsync\.log)$/) },
  { name: 'Nextcloud', isRoot: holds(/^\._?sync_[0-9a-f]+\.db$/) },
  { name: 'Syncthing', isRoot: holds(/^\.stfolder$/) },
  { name: 'a cloud service', isRoot: isNamed(/^CloudStorage$/) },
]

/**
 * The service that synchronises a folder, by name, or `null`. Such a service
 * copies a database and its log at different moments: what arrives is broken.
 */
export function syncedPlace(folder: string): string | null {
  for (let place = folder; ; place = dirname(place)) {
    const entries = entriesOf(place)
    const service = SYNC_SERVICES.find(({ isRoot }) => isRoot(place, entries))
    if (service) return service.name
    if (dirname(place) === place) return null
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    // A parent that may be passed through but not listed holds no marker that we could see.
    if (isForbidden(error)) return []
    throw error
  }
}

function isForbidden(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EACCES' || code === 'EPERM' || code === 'ENOENT'
}

/** Why a newsroom in this folder must not be written, or `null`. */
export function placeTrouble(folder: string, probe: PlaceProbe = MACHINE_PROBE): string | null {
  const path = probe.platform === 'win32' ? folder : realpathSync(folder)
  const network = networkPlace(path, probe)
  if (network !== null) return `The folder lies on a network (${network}).`
  const service = syncedPlace(path)
  return service === null ? null : `The folder is synchronised by ${service}.`
}
