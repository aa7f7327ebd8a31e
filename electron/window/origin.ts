/** The only origin this application has. */
export const appOrigin = 'app://arbokoffer';

/** A page with nothing on it, of another site than ours: what stands in its place lives in another process. */
export const emptyPage = 'app://leeg/';
