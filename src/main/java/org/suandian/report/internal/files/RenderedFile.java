package org.suandian.report.internal.files;

import java.nio.file.Path;

/** A file that has been rendered to the disk, so that long ones need no room in memory, and is not stored yet. */
record RenderedFile(FileEntry entry, Path path) {}
