// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace tanggap::checks
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Splits C++ into code and what its literals say. Newlines stay, so that line numbers hold.
class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
        while (m_at < m_text.size())
            step();
    }

    QString code;
    QString literals;

private:
    bool ahead(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    void skipTo(qsizetype end, QString *into = nullptr)
    {
        for (; m_at < qMin(end, m_text.size()); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (into)
                *into += c;
            if (c == u'\n') {
                code += c;
                if (into != &literals)
                    literals += c;
            }
        }
    }

    qsizetype after(const QString &what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        code += u"\"\"";
        m_at = open + 1;
        skipTo(after(close, m_at) - close.size(), &literals);
        separate();
        m_at += close.size();
    }

    void quoted(QChar quote)
    {
        code += quote;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        ++m_at;
        skipTo(end, quote == u'"' ? &literals : nullptr);
        if (quote == u'"')
            separate();
        code += quote;
        ++m_at;
    }

    void separate() { literals += QChar(0x1f); }

    /// Whether the apostrophe here stands in a number (1'000) and opens no character (u'x').
    bool partsDigits() const
    {
        static const QRegularExpression number(uR"(\b[0-9][0-9a-fA-FxX']*$)"_s);
        return number.match(m_text.mid(qMax(0, m_at - 20), qMin(20, m_at))).hasMatch();
    }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (ahead(u"//"))
            skipTo(after(u"\n"_s, m_at) - 1);
        else if (ahead(u"/*"))
            skipTo(after(u"*/"_s, m_at + 2));
        else if (ahead(u"R\"") && m_text.indexOf(u'(', m_at) >= 0)
            rawString();
        else if (c == u'"' || (c == u'\'' && !partsDigits()))
            quoted(c);
        else {
            code += c;
            if (c == u'\n')
                literals += c;
            ++m_at;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QString SourceFile::room() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.first();
}

bool SourceFile::isCpp() const
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

SourceFile parse(const QString &path, const QString &text)
{
    SourceFile file{.path = path, .lines = text.split(u'\n'), .code = {}, .literals = {}};
    if (text.endsWith(u'\n'))
        file.lines.removeLast();
    if (file.isCpp()) {
        const Splitter split(text);
        file.code = split.code.split(u'\n');
        file.literals = split.literals.split(u'\n');
        file.literals.replaceInStrings(QString(QChar(0x1f)), u"\n"_s);
    }
    return file;
}

QString SourceTree::resolve(const QString &include, const QString &from) const
{
    for (const QString &start : {QFileInfo(from).path() + u'/', u"core/"_s, QString(), u"tests/"_s}) {
        QString candidate = QDir::cleanPath(start + include);
        if (paths.contains(candidate))
            return candidate;
    }
    return {};
}

SourceTree SourceTree::read(const QString &folder)
{
    static const QRegularExpression ignored(uR"(^(\.git|build|\.cache|compile_commands\.json|.*\.user)$)"_s);
    SourceTree tree;
    const QDir top(folder);
    for (const QString &entry : top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!ignored.match(entry).hasMatch())
            tree.topLevel << entry;
    }
    const QStringList kinds{u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.md"_s,
                            u"*.sql"_s, u"dev"_s};
    for (const QString &entry : tree.topLevel) {
        QStringList found;
        if (QFileInfo(top.filePath(entry)).isFile() && QDir::match(kinds, entry))
            found << top.filePath(entry);
        QDirIterator walk(top.filePath(entry), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << walk.next();
        found.sort();
        for (const QString &path : found) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                tree.files << parse(top.relativeFilePath(path), QString::fromUtf8(file.readAll()));
        }
    }
    for (const SourceFile &file : tree.files)
        tree.paths << file.path;
    return tree;
}

} // namespace tanggap::checks
