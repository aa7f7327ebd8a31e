/** With this address the window goes from the lock straight on to restoring: it is the one thing that outlives locking. */
export const restoreAddress = '#/terugzetten';
