import { describe, expect, it } from 'vitest';
import { organisationFilePaths } from '../../../electron/start/organisation-file-paths.ts';

describe('where the organisation file may lie', () => {
  it.each([
    ['linux', null, ['/etc/arbokoffer/organisatiebestand.json']],
    [
      'linux',
      '/opt/Arbokoffer/resources',
      ['/etc/arbokoffer/organisatiebestand.json', '/opt/Arbokoffer/resources/organisatiebestand.json'],
    ],
    ['darwin', null, ['/Library/Application Support/Arbokoffer/organisatiebestand.json']],
    [
      'win32',
      'C:\\Program Files\\Arbokoffer\\resources',
      [
        'C:\\ProgramData\\Arbokoffer\\organisatiebestand.json',
        'C:\\Program Files\\Arbokoffer\\resources\\organisatiebestand.json',
      ],
    ],
  ])('[VLT-20] on %s, with %s', (platform, resources, expected) => {
    expect(organisationFilePaths(platform, resources)).toEqual(expected);
  });
});
