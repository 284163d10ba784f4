/* A drive that fails: preloaded, it makes the calls on files below one folder fail, from the Nth on, when it is told. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { QUIET, READS_FAIL, WRITES_FAIL, DISK_FULL, SHORT_WRITES };

static char folder[4096];
static int kind = QUIET, once = 0;
static long calls = 0, at = 0;

/* Begin: of the calls of that kind the Nth (from 1) fails, or all from that one on; 0 only counts. */
void drive_fails(const char *below, int how, long nth, int only_once)
{
    snprintf(folder, sizeof folder, "%s", below);
    kind = how;
    at = nth;
    once = only_once;
    calls = 0;
}

long drive_calls(void) { return calls; }

static int is_watched(int fd)
{
    char link[64], path[4096];
    int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = saved;
    if (length < 0)
        return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* Whether this call fails. */
static int fails(int fd, int is_read)
{
    if (kind == QUIET || is_read != (kind == READS_FAIL) || !is_watched(fd))
        return 0;
    calls++;
    return at && (once ? calls == at : calls >= at);
}

static int error_number(void) { return kind == DISK_FULL || kind == SHORT_WRITES ? ENOSPC : EIO; }

#define REAL(result, name, ...)                                   \
    static result (*real)(__VA_ARGS__);                           \
    if (!real)                                                    \
        real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define READER(...)                                               \
    if (fails(fd, 1)) {                                           \
        errno = EIO;                                              \
        return -1;                                                \
    }                                                             \
    return real(__VA_ARGS__)

ssize_t read(int fd, void *to, size_t size)
{
    REAL(ssize_t, "read", int, void *, size_t);
    READER(fd, to, size);
}

ssize_t pread(int fd, void *to, size_t size, off_t where)
{
    REAL(ssize_t, "pread", int, void *, size_t, off_t);
    READER(fd, to, size, where);
}

ssize_t pread64(int fd, void *to, size_t size, off64_t where)
{
    REAL(ssize_t, "pread64", int, void *, size_t, off64_t);
    READER(fd, to, size, where);
}

/* A short write takes half of what it was given, once; what is left over finds the disk full. */
#define WRITER(...)                                               \
    if (fails(fd, 0)) {                                           \
        if (kind == SHORT_WRITES && calls == at && size > 1) {    \
            size /= 2;                                            \
            return real(__VA_ARGS__);                             \
        }                                                         \
        errno = error_number();                                   \
        return -1;                                                \
    }                                                             \
    return real(__VA_ARGS__)

ssize_t write(int fd, const void *from, size_t size)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    WRITER(fd, from, size);
}

ssize_t pwrite(int fd, const void *from, size_t size, off_t where)
{
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    WRITER(fd, from, size, where);
}

ssize_t pwrite64(int fd, const void *from, size_t size, off64_t where)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    WRITER(fd, from, size, where);
}

#define SYNCER(...)                                               \
    if (fails(fd, 0)) {                                           \
        errno = error_number();                                   \
        return -1;                                                \
    }                                                             \
    return real(__VA_ARGS__)

int fsync(int fd)
{
    REAL(int, "fsync", int);
    SYNCER(fd);
}

int fdatasync(int fd)
{
    REAL(int, "fdatasync", int);
    SYNCER(fd);
}

int ftruncate(int fd, off_t size)
{
    REAL(int, "ftruncate", int, off_t);
    SYNCER(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    REAL(int, "ftruncate64", int, off64_t);
    SYNCER(fd, size);
}

int posix_fallocate(int fd, off_t from, off_t size)
{
    REAL(int, "posix_fallocate", int, off_t, off_t);
    if (fails(fd, 0))
        return error_number();
    return real(fd, from, size);
}
