// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "procedure/procedurefile.h"

#include <QSet>

namespace tanggap
{

/// A JSON pointer below `base` (RFC 6901): `pointerTo(u"/steps"_s, 4, u"text"_s)`.
inline QString pointerTo(QString base)
{
    return base;
}

template <class Part, class... More>
QString pointerTo(const QString &base, const Part &part, const More &...more)
{
    QString token;
    if constexpr (std::is_integral_v<Part>) {
        token = QString::number(part);
    } else {
        token = QString(part);
        token.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    }
    return pointerTo(base + u'/' + token, more...);
}

/// Collects what is wrong with one file.
class Findings
{
public:
    explicit Findings(QString file)
        : m_file(std::move(file))
    {
    }

    void error(const QString &pointer, const QString &message)
    {
        m_list << Finding{Finding::Severity::Error, m_file, pointer, message};
        m_failed = true;
    }
    void warning(const QString &pointer, const QString &message)
    {
        m_list << Finding{Finding::Severity::Warning, m_file, pointer, message};
    }
    /// Takes over what was found in another file that this one draws in.
    void include(const Findings &other)
    {
        m_list << other.m_list;
        m_failed = m_failed || other.m_failed;
    }
    bool failed() const { return m_failed; }
    const QList<Finding> &list() const { return m_list; }

    /// Names each id that an earlier item of the list has too.
    template <class T>
    void checkUnique(const QList<T> &items, const QString &listPointer)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString &id = items.at(i).id;
            if (seen.contains(id))
                error(pointerTo(listPointer, i, QLatin1String("id")),
                      Core::tr("The id \"%1\" is used twice.").arg(id));
            seen << id;
        }
    }

private:
    QString m_file;
    QList<Finding> m_list;
    bool m_failed = false;
};

} // namespace tanggap
