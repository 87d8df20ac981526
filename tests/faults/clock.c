/* The clock fails once for the first thread, after the file named by SHIM_WHEN was made: a program in Rust that asks for the
   time then panics, whatever it is and however it was built. With SHIM_BEHIND it fails for any thread but the first. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t which, struct timespec *at) {
    const char *when = getenv("SHIM_WHEN");
    int first = syscall(SYS_gettid) == syscall(SYS_getpid), wanted = !getenv("SHIM_BEHIND");
    if (when && first == wanted && syscall(SYS_unlinkat, AT_FDCWD, when, 0) == 0) {
        errno = EINVAL;
        return -1;
    }
    return (int)syscall(SYS_clock_gettime, which, at);
}
