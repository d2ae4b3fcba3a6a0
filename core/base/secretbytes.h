// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace turnout {

// Bytes that open a logbook: a key, or a passphrase as UTF-8. Each object has its own, wiped when it goes; none are
// shared behind the scenes. They lie where neither swap nor a core dump reaches, as far as the system allows it.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); // zeros
    SecretBytes(const QString &typed); // as UTF-8; `typed` itself is the caller's to wipe
    static SecretBytes copyOf(QByteArrayView bytes);
    SecretBytes(const SecretBytes &other);
    SecretBytes(SecretBytes &&other) noexcept { swap(other); }
    SecretBytes &operator=(SecretBytes other) noexcept // what was here goes with `other`, and is wiped
    {
        swap(other);
        return *this;
    }
    ~SecretBytes() { wipe(); }

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    char *data() { return m_data; }
    const char *data() const { return m_data; }
    QByteArrayView view() const { return {m_data, m_size}; }
    void wipe(); // and empty it

    bool operator==(const SecretBytes &other) const; // takes as long whichever bytes differ

private:
    void swap(SecretBytes &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }

    char *m_data = nullptr;
    qsizetype m_size = 0;
};

// Overwrites a text that held a secret and empties it. Where other copies share its characters, those are left: only
// whoever holds the last one can overwrite them.
void wipe(QString &text);

} // namespace turnout
