// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvinput.h"

#include <QFile>
#include <QTemporaryDir>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// A stick that is pulled out after the first 100,000 bytes.
class FailingDevice final : public QIODevice {
public:
    FailingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return 1'000'000; }

protected:
    qint64 readData(char *to, qint64 size) override
    {
        const qint64 given = std::min<qint64>(size, 100'000 - m_given);
        if (given == 0) {
            setErrorString(u"pulled out"_s);
            return -1;
        }
        std::fill_n(to, given, '\n');
        std::fill_n(to, 1, 'a');
        m_given += given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_given = 0;
};
} // namespace

TEST_CASE("a cell beyond the limit is refused with a message, quoted or not", "[csvreader]")
{
    CsvOptions options;
    options.maxCellLength = 100;
    options.chunkSize = 32;
    const auto quote = GENERATE(QByteArray(), "\""_ba);
    CAPTURE(quote);
    const auto reader = csvReader("a,b\n1,2\n" + quote + QByteArray(101, 'x') + ",2\n", options);
    TableRow row;

    REQUIRE(reader->next(row));
    try {
        reader->next(row);
        FAIL("an endless cell is read");
    } catch (const Error &error) {
        CHECK(error.kind == Error::Invalid);
        CHECK(error.message.contains(u"line 3"));
        CHECK(error.message.contains(u"100 characters"));
    }
}

TEST_CASE("a row of endless cells is refused", "[csvreader]")
{
    CsvOptions options;
    options.maxCells = 3;

    CHECK(allRows("1,2,3\n", options).size() == 1);
    CHECK_THROWS_AS(allRows("1,2,3,\n", options), Error);
}

TEST_CASE("a file is opened by its path, and refused in words when it is not there", "[csvreader]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);

    const auto missing = CsvReader::open(path);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().kind == Error::NotFound);
    CHECK(missing.error().message.contains(u"people.csv"));
    CHECK_FALSE(CsvReader::open(folder.path()).has_value());

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("name\nAda\n");
    file.close();
    const auto reader = CsvReader::open(path);
    REQUIRE(reader.has_value());
    CHECK(rowsOf(**reader) == Rows{{u"Ada"_s}});
}

TEST_CASE("a heading beyond the limit is an error of opening", "[csvreader]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\"name\nAda\nSam\nZoe\n");
    file.close();
    CsvOptions options;
    options.maxCellLength = 5;

    const auto reader = CsvReader::open(file.fileName(), options);
    REQUIRE_FALSE(reader.has_value());
    CHECK(reader.error().kind == Error::Invalid);
}

TEST_CASE("a device that fails half way is an error, not the end of the file", "[csvreader]")
{
    CsvReader reader(std::make_unique<FailingDevice>(), {});
    TableRow row;
    try {
        while (reader.next(row)) {
        }
        FAIL("a torn file looks whole");
    } catch (const Error &error) {
        CHECK(error.kind == Error::Damaged);
        CHECK(error.message.contains(u"pulled out"));
    }
}
