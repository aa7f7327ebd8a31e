import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Group,
  Header,
  Input,
  ListBox,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { cx } from './class-names.ts';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';
import fieldStyles from './Field.module.css';
import styles from './SearchDialog.module.css';

interface SearchDialogProps {
  readonly open: boolean;
  /** Called by Escape and by a press beside it. */
  readonly onClose: () => void;
  /** What is looked for; names the dialog, its field and its list. */
  readonly label: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** Over the list, such as 'Laatst geopend'. */
  readonly heading: string;
  /** What was found for the text; the caller filters. */
  readonly options: readonly Option[];
  readonly emptyText: string;
  readonly onChoose: (id: string) => void;
  /** Enter before any option is marked: the first one for what was typed. */
  readonly onChooseFirst: () => void;
}

/** Search over the page: what is typed goes to the field, the first result is ready, Enter takes it, Escape closes. */
export function SearchDialog(props: SearchDialogProps) {
  const { open, onClose, label, options } = props;
  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      isDismissable
    >
      <Modal className={cx(styles.modal)}>
        <Dialog className={cx(styles.dialog)} aria-label={label}>
          <Autocomplete inputValue={props.text} onInputChange={props.onTextChange}>
            <TextField aria-label={label} autoFocus className={cx(styles.field)}>
              <Group
                className={cx(fieldStyles.control, fieldStyles.group)}
                onKeyDownCapture={(event) => {
                  // The list marks its first option only a while after the last key, for who listens; Enter may come sooner.
                  const { target } = event;
                  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
                  if ((target.getAttribute('aria-activedescendant') ?? '') !== '') return;
                  event.preventDefault();
                  event.stopPropagation();
                  props.onChooseFirst();
                }}
              >
                <span className={fieldStyles.adornment} aria-hidden>
                  <Search />
                </span>
                <Input className={cx(fieldStyles.bare)} placeholder={label} />
              </Group>
            </TextField>
            <ListBox
              aria-label={label}
              className={cx(fieldStyles.list, styles.list)}
              onAction={(id) => props.onChoose(String(id))}
              renderEmptyState={() => <div className={fieldStyles.empty}>{props.emptyText}</div>}
            >
              {options.length === 0 ? null : (
                <ListBoxSection>
                  <Header className={cx(styles.heading)}>{props.heading}</Header>
                  {options.map((option) => (
                    <OptionRow key={option.id} option={option} />
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
