// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/reportfile.h"

#include "base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Reads fields of one object and remembers the first that is wrong.
class Fields
{
public:
    Fields(QJsonObject object, QString path, QString &wrong)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_wrong(wrong)
    {
    }

    QString text(QLatin1StringView name, bool needed = false)
    {
        const QJsonValue value = take(name);
        if (value.isString())
            return value.toString();
        if (!isAbsent(value))
            refuse(name, Core::tr("must be a text"));
        else if (needed)
            refuse(name, Core::tr("is missing"));
        return {};
    }

    bool flag(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!isAbsent(value) && !value.isBool())
            refuse(name, Core::tr("must be true or false"));
        return value.toBool();
    }

    std::optional<Instant> moment(QLatin1StringView name, const QTimeZone &zone)
    {
        const QString value = text(name);
        if (value.isEmpty())
            return std::nullopt;
        const auto at = fromIso(value, zone);
        if (!at)
            refuse(name, Core::tr("must be a moment like 2026-11-21T07:01:00Z"));
        return at;
    }

    template <class T>
    std::optional<T> choice(QLatin1StringView name, std::optional<T> (*read)(const QString &), bool needed)
    {
        const QString value = text(name, needed);
        if (value.isEmpty() && (!needed || !m_wrong.isEmpty()))
            return std::nullopt;
        const auto chosen = read(value);
        if (!chosen)
            refuse(name, Core::tr("has an unknown value, “%1”").arg(value.left(60)));
        return chosen;
    }

    Fields object(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isObject())
            refuse(name, isAbsent(value) ? Core::tr("is missing") : Core::tr("must be an object"));
        return Fields(value.toObject(), m_path + name + u'.', m_wrong);
    }

    /// What nobody asked for is misspelt, or meant for another program.
    void end()
    {
        if (!m_object.isEmpty())
            refuse(QString(m_object.begin().key()).left(60), Core::tr("is not known here"));
    }

private:
    QJsonValue take(QLatin1StringView name) { return m_object.take(name); }

    static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    template <class Name>
    void refuse(const Name &name, const QString &why)
    {
        if (m_wrong.isEmpty())
            m_wrong = u'"' + m_path + name + u"\" "_s + why + u'.';
    }

    QJsonObject m_object;
    QString m_path;
    QString &m_wrong;
};

void readReporter(Fields fields, Reporter &reporter)
{
    reporter.kind = fields.choice("kind"_L1, reporterKindFromName, true).value_or(ReporterKind::Other);
    reporter.name = fields.text("name"_L1, true);
    reporter.email = fields.text("email"_L1);
    reporter.phone = fields.text("phone"_L1);
    reporter.agency = fields.text("agency"_L1);
    reporter.consentHallOfFame = fields.flag("consent_hall_of_fame"_L1);
    fields.end();
}

} // namespace

Result<Report> readReport(const QByteArray &json, const QTimeZone &zone)
{
    TRY(fromUtf8Strict(json));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            ErrorCode::Invalid,
            Core::tr("The report is no JSON (at byte %1: %2).").arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::Invalid, Core::tr("The report must be one JSON object."));
    QString wrong;
    Fields fields(document.object(), {}, wrong);
    Report report;
    report.title = fields.text("title"_L1, true);
    report.description = fields.text("description"_L1, true);
    report.channel = fields.choice("channel"_L1, channelFromName, true).value_or(Channel::Web);
    report.type = fields.text("type"_L1, true);
    report.procedure = fields.text("procedure"_L1);
    report.service = fields.text("service"_L1);
    report.systemClass = fields.text("system_class"_L1);
    report.systemName = fields.text("system"_L1);
    report.agency = fields.text("agency"_L1);
    report.severity = fields.text("severity"_L1);
    report.received = fields.moment("received_at"_L1, zone);
    report.occurred = fields.moment("occurred_at"_L1, zone);
    report.discovered = fields.moment("discovered_at"_L1, zone);
    report.chronology = fields.text("chronology"_L1);
    report.impact = fields.text("impact"_L1);
    report.actionTaken = fields.text("action_taken"_L1);
    report.tlp = fields.choice("tlp"_L1, tlpFromName, false);
    report.personalData = fields.flag("personal_data"_L1);
    report.letterNumber = fields.text("letter_number"_L1);
    report.letterDate = fields.text("letter_date"_L1);
    report.lateReason = fields.text("late_reason"_L1);
    readReporter(fields.object("reporter"_L1), report.reporter);
    fields.end();
    if (!wrong.isEmpty())
        return fail(ErrorCode::Invalid, wrong);
    return report;
}

} // namespace tanggap::ctl
