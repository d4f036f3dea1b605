package org.suandian.scope2.internal.register.registration;

import org.suandian.scope2.internal.register.registration.Registration.EntryStatus;

/** What was decided of a draft that may be recorded. */
record Decision<T>(T value, int version, EntryStatus status) {}
