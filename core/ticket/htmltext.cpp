// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/htmltext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Characters that mail programs write by name; what is not here stays as it stands.
const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> names = {
        {u"amp"_s, u'&'},      {u"lt"_s, u'<'},      {u"gt"_s, u'>'},       {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},    {u"nbsp"_s, u' '},    {u"ndash"_s, 0x2013},  {u"mdash"_s, 0x2014},
        {u"hellip"_s, 0x2026}, {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},  {u"ldquo"_s, 0x201C},
        {u"rdquo"_s, 0x201D},  {u"bull"_s, 0x2022},  {u"middot"_s, 0x00B7}, {u"copy"_s, 0x00A9},
        {u"reg"_s, 0x00AE},    {u"trade"_s, 0x2122}, {u"euro"_s, 0x20AC},   {u"laquo"_s, 0x00AB},
        {u"raquo"_s, 0x00BB},  {u"deg"_s, 0x00B0},   {u"eacute"_s, 0x00E9}, {u"times"_s, 0x00D7},
        {u"rarr"_s, 0x2192},   {u"shy"_s, 0x00AD},
    };
    return names;
}

QString characterFor(QStringView entity)
{
    if (entity.startsWith(u'#')) {
        const bool hex = entity.mid(1, 1).compare("x"_L1, Qt::CaseInsensitive) == 0;
        bool ok = false;
        const uint code = entity.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        if (!ok || code == 0 || code > QChar::LastValidCodePoint || surrogate)
            return QString(QChar(QChar::ReplacementCharacter));
        const char32_t character = code == 0xA0 ? U' ' : char32_t(code);
        return QString::fromUcs4(&character, 1);
    }
    const auto found = entities().constFind(entity.toString());
    return found == entities().cend() ? QString() : QString(QChar(*found));
}

QString decoded(QStringView text)
{
    constexpr qsizetype kLongestEntity = 10;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            const qsizetype length = text.mid(i + 1, kLongestEntity).indexOf(u';');
            const QString character = length > 0 ? characterFor(text.mid(i + 1, length)) : QString();
            if (!character.isEmpty()) {
                plain += character;
                i += length + 1;
                continue;
            }
        }
        plain += text.at(i);
    }
    return plain;
}

/// Value of an attribute of a tag's inside, `a href="x"`; empty if it has none.
QString attribute(QStringView tag, QLatin1StringView name)
{
    qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive);
    while (at > 0 && !tag.at(at - 1).isSpace())
        at = tag.indexOf(name, at + 1, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    QStringView rest = tag.mid(at + name.size()).trimmed();
    if (!rest.startsWith(u'='))
        return {};
    rest = rest.mid(1).trimmed();
    if (rest.startsWith(u'"') || rest.startsWith(u'\''))
        return decoded(rest.mid(1, rest.indexOf(rest.front(), 1) - 1)).trimmed();
    qsizetype end = 0;
    while (end < rest.size() && !rest.at(end).isSpace())
        ++end;
    return decoded(rest.left(end));
}

class Reader
{
public:
    explicit Reader(const QString &html)
        : m_html(html)
    {
        m_text.reserve(html.size() / 2);
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            if (open < 0)
                break;
            addWords(m_html.mid(m_at, open - m_at));
            m_at = open;
            if (!startsTag(open)) {
                addWords(u"<");
                ++m_at;
                continue;
            }
            const qsizetype close = endOfTag(open);
            if (close < 0)
                break;
            m_at = close + 1;
            tag(m_html.mid(open + 1, close - open - 1));
        }
        addWords(m_html.mid(m_at));
        return tidied();
    }

private:
    bool startsTag(qsizetype open) const
    {
        const QChar next = open + 1 < m_html.size() ? m_html.at(open + 1) : QChar(u' ');
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    /// Where the tag, comment or declaration that opens there ends; -1 if it never does.
    qsizetype endOfTag(qsizetype open)
    {
        if (!m_commentsOver && m_html.mid(open, 4) == "<!--"_L1) {
            const qsizetype end = m_html.indexOf("-->"_L1, open + 4);
            if (end >= 0)
                return end + 2;
            m_commentsOver = true; // not searched for again, or the search would be quadratic
        }
        return m_html.indexOf(u'>', open);
    }

    void addWords(QStringView words)
    {
        if (words.isEmpty())
            return;
        const QString plain = decoded(words);
        if (m_preformatted > 0) {
            m_text += plain;
            return;
        }
        for (const QChar character : plain) {
            if (!character.isSpace())
                m_text += character;
            else if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        }
    }

    void breakLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\n';
    }

    void breakBlock()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void addItem()
    {
        breakBlock();
        m_text += "- "_L1;
    }

    void tag(QStringView inside)
    {
        static const QSet<QString> kBlocks = {u"p"_s,          u"div"_s,  u"tr"_s, u"table"_s, u"ul"_s,
                                              u"ol"_s,         u"h1"_s,   u"h2"_s, u"h3"_s,    u"h4"_s,
                                              u"blockquote"_s, u"body"_s, u"h5"_s, u"h6"_s,    u"hr"_s,
                                              u"section"_s,    u"pre"_s,  u"dt"_s, u"dd"_s};
        const bool closing = inside.startsWith(u'/');
        if (closing)
            inside = inside.mid(1);
        qsizetype length = 0;
        while (length < inside.size() && inside.at(length).isLetterOrNumber())
            ++length;
        const QString name = inside.left(length).toString().toLower();
        if (name == "br"_L1)
            breakLine();
        else if (kBlocks.contains(name))
            breakBlock();
        if (closing && name == "p"_L1)
            breakLine();
        else if (!closing && name == "li"_L1)
            addItem();
        else if (!closing && (name == "td"_L1 || name == "th"_L1))
            addWords(u" ");
        else if (name == "pre"_L1)
            m_preformatted = std::max(0, m_preformatted + (closing ? -1 : 1));
        else if (name == "a"_L1)
            link(closing ? QString() : attribute(inside, "href"_L1));
        else if (!closing &&
                 (name == "script"_L1 || name == "style"_L1 || name == "head"_L1 || name == "title"_L1))
            skipTo(name);
    }

    /// A link whose words differ from where it leads is how phishing works: both are shown.
    void link(const QString &target)
    {
        if (!m_link.isEmpty()) {
            const QStringView words = QStringView(m_text).mid(std::min(m_linkStart, m_text.size())).trimmed();
            const bool shown =
                m_link.contains(words, Qt::CaseInsensitive) && words.size() + 9 >= m_link.size();
            if (!shown && !words.isEmpty())
                m_text += u" <"_s + m_link + u">"_s;
        }
        const bool leadsAway = target.contains(u':') && !target.startsWith("data:"_L1, Qt::CaseInsensitive);
        m_link = leadsAway ? target : QString();
        m_linkStart = m_text.size();
    }

    void skipTo(const QString &name)
    {
        const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    QString tidied() const
    {
        QStringList lines;
        const QStringList raw = m_text.split(u'\n');
        for (const QString &line : raw) {
            const bool blank = line.trimmed().isEmpty();
            if (!blank)
                lines << line;
            else if (!lines.isEmpty() && !lines.constLast().isEmpty())
                lines << QString();
        }
        return lines.join(u'\n').trimmed();
    }

    QStringView m_html;
    QString m_text;
    qsizetype m_at = 0;
    int m_preformatted = 0;
    bool m_commentsOver = false;
    QString m_link;
    qsizetype m_linkStart = 0;
};

} // namespace

QString textFromHtml(const QString &html)
{
    return Reader(html).read();
}

} // namespace tanggap
