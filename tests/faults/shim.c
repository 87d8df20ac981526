/* Makes the n-th call of one kind fail: SHIM_CALL (sync or write), SHIM_FAIL (n), SHIM_STICKY (all after it too), SHIM_ERRNO. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int count;

static int fails(const char *call) {
    const char *wanted = getenv("SHIM_CALL"), *at = getenv("SHIM_FAIL"), *number = getenv("SHIM_ERRNO");
    if (!wanted || !at || strcmp(wanted, call) != 0)
        return 0;
    int n = atoi(at);
    count++;
    if (count != n && !(getenv("SHIM_STICKY") && count > n))
        return 0;
    static const char said[] = "shim fired\n";
    (void)!syscall(SYS_write, 2, said, sizeof said - 1);
    errno = number ? atoi(number) : EIO;
    return 1;
}

int fsync(int fd) { return fails("sync") ? -1 : (int)syscall(SYS_fsync, fd); }
int fdatasync(int fd) { return fails("sync") ? -1 : (int)syscall(SYS_fdatasync, fd); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t at) {
    return fails("write") ? -1 : (ssize_t)syscall(SYS_pwrite64, fd, bytes, size, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return pwrite64(fd, bytes, size, at); }
