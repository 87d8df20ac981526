/* Notes down, in order, everything a process asks of the disk below one folder, and what it says on standard output.

   RECORD_LOG names the notes, RECORD_UNDER the folder. One note: letter, length of a path, path, two numbers, bytes.
   w path offset length bytes · t path size · s path (flushed) · u path (removed) · o path (opened to be made) · a (said) length bytes */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int notes(void) {
    static int fd = -1;
    const char *log = getenv("RECORD_LOG");
    if (fd < 0 && log)
        fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return fd;
}

static void note(char letter, const char *path, uint64_t one, uint64_t two, const void *bytes, uint64_t length) {
    const char *under = getenv("RECORD_UNDER");
    if (letter != 'a' && (!under || strncmp(path, under, strlen(under)) != 0))
        return;
    int fd = notes();
    if (fd < 0)
        return;
    uint64_t named = strlen(path), size = 1 + 4 * sizeof(uint64_t) + named + length;
    char *all = malloc(size), *at = all;
    *at++ = letter;
    for (int i = 0; i < 4; i++) {
        uint64_t numbers[] = {named, one, two, length};
        memcpy(at, &numbers[i], sizeof(uint64_t));
        at += sizeof(uint64_t);
    }
    memcpy(at, path, named);
    memcpy(at + named, bytes, length);
    (void)!syscall(SYS_write, fd, all, size);
    free(all);
}

static const char *named(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX);
    path[length < 0 ? 0 : length] = 0;
    return path;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t at) {
    char path[PATH_MAX + 1];
    ssize_t done = (ssize_t)syscall(SYS_pwrite64, fd, bytes, size, at);
    if (done > 0)
        note('w', named(fd, path), (uint64_t)at, 0, bytes, (uint64_t)done);
    return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return pwrite64(fd, bytes, size, at); }

ssize_t write(int fd, const void *bytes, size_t size) {
    ssize_t done = (ssize_t)syscall(SYS_write, fd, bytes, size);
    if (fd == 1 && done > 0)
        note('a', "", 0, 0, bytes, (uint64_t)done);
    return done;
}

int ftruncate64(int fd, off_t size) {
    char path[PATH_MAX + 1];
    int done = (int)syscall(SYS_ftruncate, fd, size);
    if (done == 0)
        note('t', named(fd, path), (uint64_t)size, 0, "", 0);
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int flushed(int fd, int done) {
    char path[PATH_MAX + 1];
    if (done == 0)
        note('s', named(fd, path), 0, 0, "", 0);
    return done;
}
int fsync(int fd) { return flushed(fd, (int)syscall(SYS_fsync, fd)); }
int fdatasync(int fd) { return flushed(fd, (int)syscall(SYS_fdatasync, fd)); }

int unlink(const char *path) {
    int done = (int)syscall(SYS_unlink, path);
    if (done == 0)
        note('u', path, 0, 0, "", 0);
    return done;
}

static int opened(const char *path, int flags, mode_t mode) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (fd >= 0 && (flags & O_CREAT))
        note('o', path, 0, 0, "", 0);
    return fd;
}
int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
