// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between everything in this process and the system calls that change files: a function that a program defines
// comes before that of the C library, for the libraries it loads too. Without a recorder they only pass on.
#undef _FORTIFY_SOURCE
#include "tests/faults/diskrecorder.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using turnout::DiskRecorder;

namespace {

template <class Call>
ssize_t noteWrite(int file, const void *bytes, off_t at, Call &&call)
{
    DiskRecorder *recorder = DiskRecorder::active();
    return recorder ? recorder->written(file, bytes, at, call) : call();
}

int noteSize(int file, off_t size)
{
    const auto call = [&] { return int(::syscall(SYS_ftruncate, file, size)); };
    DiskRecorder *recorder = DiskRecorder::active();
    return recorder ? recorder->resized(file, call) : call();
}

int noteSync(int file, long number)
{
    const auto call = [&] { return int(::syscall(number, file)); };
    DiskRecorder *recorder = DiskRecorder::active();
    return recorder ? recorder->synced(file, call) : call();
}

template <class Call>
int noteNames(Call &&call)
{
    DiskRecorder *recorder = DiskRecorder::active();
    return recorder ? recorder->renamed(call) : call();
}

} // namespace

#define TURNOUT_SEEN __attribute__((visibility("default")))

extern "C" {

TURNOUT_SEEN ssize_t write(int file, const void *bytes, size_t count)
{
    const off_t at = DiskRecorder::active() ? ::lseek(file, 0, SEEK_CUR) : 0;
    return noteWrite(file, bytes, at, [&] { return ssize_t(::syscall(SYS_write, file, bytes, count)); });
}

TURNOUT_SEEN ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return noteWrite(file, bytes, at, [&] { return ssize_t(::syscall(SYS_pwrite64, file, bytes, count, at)); });
}

TURNOUT_SEEN ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return noteWrite(file, bytes, at, [&] { return ssize_t(::syscall(SYS_pwrite64, file, bytes, count, at)); });
}

TURNOUT_SEEN int ftruncate(int file, off_t size) noexcept
{
    return noteSize(file, size);
}

TURNOUT_SEEN int ftruncate64(int file, off64_t size) noexcept
{
    return noteSize(file, size);
}

TURNOUT_SEEN int fsync(int file)
{
    return noteSync(file, SYS_fsync);
}

TURNOUT_SEEN int fdatasync(int file)
{
    return noteSync(file, SYS_fdatasync);
}

TURNOUT_SEEN int unlink(const char *path) noexcept
{
    return noteNames([&] { return int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0)); });
}

TURNOUT_SEEN int rename(const char *from, const char *to) noexcept
{
    return noteNames([&] { return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)); });
}

TURNOUT_SEEN int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return noteNames([&] { return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}

} // extern "C"
