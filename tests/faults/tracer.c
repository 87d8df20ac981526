/* tracer N PROGRAM ARGUMENTS…: runs a program and kills it at the N-th edge of a system call, before or after it, in
   whatever thread. Ends with 77 if it killed, with 78 where tracing is not allowed, else with the program's own code. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

enum { KILLED = 77, REFUSED = 78 };

int main(int count, char **words) {
    if (count < 3)
        return 2;
    long left = atol(words[1]);
    pid_t program = fork();
    if (program == 0) {
        if (ptrace(PTRACE_TRACEME, 0, 0, 0) != 0)
            _exit(REFUSED);
        execv(words[2], words + 2);
        _exit(127);
    }
    int status, ready = 0;
    for (;;) {
        pid_t who = waitpid(-1, &status, __WALL);
        if (who < 0)
            return REFUSED;
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (who == program)
                return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            continue;
        }
        int signal = WSTOPSIG(status);
        if (!ready) {
            ready = 1;
            long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL;
            if (ptrace(PTRACE_SETOPTIONS, program, 0, options) != 0)
                return REFUSED;
            signal = 0;
        } else if (signal == (SIGTRAP | 0x80)) {
            if (--left <= 0) {
                kill(program, SIGKILL);
                /* Its threads are waited for too: before them it does not end. */
                do
                    who = waitpid(-1, &status, __WALL);
                while (who >= 0 && !(who == program && (WIFSIGNALED(status) || WIFEXITED(status))));
                return KILLED;
            }
            signal = 0;
        } else if (signal == SIGTRAP || signal == SIGSTOP) {
            signal = 0;
        }
        ptrace(PTRACE_SYSCALL, who, 0, signal);
    }
}
