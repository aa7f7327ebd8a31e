import { useWatch, type Control } from 'react-hook-form';
import { formatDutchDate, isPlainDate } from '../../../shared/domain/dates.ts';
import type { Employee } from '../../../shared/domain/employee.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import type { EmployeeForm } from '../employee/EmployeeFields.tsx';
import { texts } from './texts.ts';

interface SamePersonProps {
  readonly control: Control<EmployeeForm, unknown, Employee>;
  readonly onOpen: (dossierId: string) => void;
}

/**
 * Says that somebody of this family name and birth date has a dossier already: a second one would split her history in
 * two. Twins exist, so it is a warning.
 */
export function SamePerson({ control, onOpen }: SamePersonProps) {
  const familyName = useWatch({ control, name: 'familyName' }).trim();
  const bornOn = useWatch({ control, name: 'bornOn' });
  const asked = familyName.length > 1 && isPlainDate(bornOn);
  const [year, month, day] = bornOn.split('-');
  const answer = useAnswer(
    'dossiers.search',
    { text: `${familyName} ${day}-${month}-${year}`, employerId: null, phase: 'alle' },
    { enabled: asked },
  );
  const same = asked ? (answer.data?.items ?? []).filter((item) => item.bornOn === bornOn) : [];
  if (same.length === 0) return null;
  return (
    <Banner tone="warning" title={texts.samePerson}>
      <p>{texts.samePersonHint}</p>
      <ul>
        {same.map(({ dossierId, name, employerName }) => (
          <li key={dossierId}>
            {[name, formatDutchDate(bornOn, 'plain'), employerName].filter((part) => part !== '').join(', ')}{' '}
            <Button tone="quiet" onPress={() => onOpen(dossierId)}>
              {texts.openExisting}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
