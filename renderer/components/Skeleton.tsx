import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** What is being fetched, for screen readers: 'Dossier wordt geopend'. */
  readonly label: string;
  readonly lines?: number | undefined;
}

/** The place of text that is on its way; still, without shimmer. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden />
      ))}
      <span className="visually-hidden">{label}</span>
    </div>
  );
}
