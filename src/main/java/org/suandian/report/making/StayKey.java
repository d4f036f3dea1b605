package org.suandian.report.making;

/** A stay of a site. */
record StayKey(String siteId, int stayNumber) {}
