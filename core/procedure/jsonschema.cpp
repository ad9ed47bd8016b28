// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that includes valijson: it takes seconds to compile.

#include "procedure/jsoncursor.h"

#include <QFile>
#include <QJsonDocument>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
// Without it a list where the schema wants a formatted text (a date, a length of time) ends the program.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// An organization is some tens of kilobytes; what is far beyond that is another kind of file.
constexpr qsizetype largestFile = 4 * 1024 * 1024;

// No printed text comes near it. It also guards std::regex, which recurses once per character.
constexpr qsizetype longestText = 4000;

QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before =
        json.left(std::max<qsizetype>(offset - 1, 0)); // Qt stands behind what it refuses
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Core::tr("line %1, column %2").arg(line).arg(column);
}

QString quoted(const QString &description)
{
    return description.section(u'\'', -2, -2);
}

/// valijson gives the path as "<root>", "[steps]", "[4]".
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (size_t i = 1; i < context.size(); ++i)
        pointer = pointerTo(pointer, QString::fromStdString(context[i]).mid(1).chopped(1));
    return pointer;
}

bool isTranslation(const QString &pointer)
{
    return pointer.endsWith("/en"_L1) || pointer.endsWith("/id"_L1);
}

/// valijson's sentences are for programmers; these are for whoever wrote the file.
void addFinding(Findings &findings, const QString &pointer, const QString &description, bool bilingual)
{
    const QString language = pointer.endsWith("/en"_L1) ? Core::tr("English") : Core::tr("Indonesian");
    if (description.startsWith("Missing required"_L1)) {
        const QString key = quoted(description);
        if (bilingual)
            findings.error(pointerTo(pointer, key),
                           Core::tr("The translation is missing: %1.")
                               .arg(key == "en"_L1 ? Core::tr("English") : Core::tr("Indonesian")));
        else
            findings.error(pointerTo(pointer, key), Core::tr("\"%1\" is missing.").arg(key));
    } else if (description.startsWith("Object contains a property"_L1)) {
        const QString key = description.section(": '"_L1, -1).chopped(2);
        findings.error(pointerTo(pointer, key), Core::tr("\"%1\" is not known here.").arg(key));
    } else if (description.startsWith("Value type"_L1)) {
        findings.error(pointer, Core::tr("The type of this value is wrong."));
    } else if (description.startsWith("String should be no fewer"_L1)) {
        findings.error(pointer, bilingual && isTranslation(pointer)
                                    ? Core::tr("The translation is missing: %1.").arg(language)
                                    : Core::tr("This must not be empty."));
    } else if (description.startsWith("Array should contain no fewer"_L1)) {
        findings.error(pointer, Core::tr("This list has too few entries."));
    } else if (description.startsWith("Failed to match against any enum"_L1)) {
        findings.error(pointer, Core::tr("This is none of the values that the schema allows."));
    } else if (description.startsWith("Failed to match regex"_L1)) {
        findings.error(pointer, Core::tr("This does not have the form that the schema asks for."));
    } else {
        findings.error(pointer, Core::tr("The schema does not allow this: %1").arg(description));
    }
}

/// A bilingual text is an object of `id` and `en` alone; an `id` elsewhere is an identifier.
bool inBilingualText(const QJsonObject &root, const QString &pointer)
{
    const auto at = [&](const QString &path) {
        QJsonValue value = root;
        for (const QString &token : path.split(u'/').mid(1))
            value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
        return value;
    };
    const QJsonValue value = at(pointer);
    const QJsonObject text =
        value.isObject() ? value.toObject() : at(pointer.section(u'/', 0, -2)).toObject();
    const QStringList keys = text.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [](const QString &key) { return key == "id"_L1 || key == "en"_L1; });
}

void checkTextLengths(const QJsonValue &value, const QString &pointer, Findings &findings)
{
    if (value.isString() && value.toString().size() > longestText)
        findings.error(pointer, Core::tr("This text is longer than %1 characters.").arg(longestText));
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        checkTextLengths(items.at(i), pointerTo(pointer, i), findings);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        checkTextLengths(member.value(), pointerTo(pointer, member.key()), findings);
}

void validate(const QJsonObject &root, const QJsonObject &schemaObject, Findings &findings)
{
    using Adapter = valijson::adapters::QtJsonAdapter;
    const QJsonValue schemaValue(schemaObject);
    const QJsonValue rootValue(root);
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(Adapter(schemaValue), schema);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(schema, Adapter(rootValue), &results))
        return;
    for (const auto &one : results) {
        const QString description = QString::fromStdString(one.description);
        // Said again for every value around the faulty one.
        if (description.startsWith("Failed to validate"_L1))
            continue;
        const QString pointer = pointerOf(one.context);
        addFinding(findings, pointer, description, inBilingualText(root, pointer));
    }
    if (!findings.failed())
        findings.error(QString(), Core::tr("The file does not match its schema."));
}

} // namespace

std::optional<QJsonObject> parseChecked(const QByteArray &json, const QString &schema, Findings &findings)
{
    if (json.size() > largestFile) {
        findings.error(QString(), Core::tr("The file is larger than 4 MiB."));
        return std::nullopt;
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        findings.error(lineAndColumn(json, fault.offset),
                       Core::tr("This is not readable JSON: %1").arg(fault.errorString()));
        return std::nullopt;
    }
    if (!document.isObject()) {
        findings.error(QString(), Core::tr("The file must hold one JSON object."));
        return std::nullopt;
    }
    checkTextLengths(document.object(), QString(), findings);
    if (findings.failed())
        return std::nullopt;
    QFile file(schema);
    if (!file.open(QIODevice::ReadOnly)) {
        findings.error(QString(), Core::tr("The schema %1 cannot be read.").arg(schema));
        return std::nullopt;
    }
    try {
        validate(document.object(), QJsonDocument::fromJson(file.readAll()).object(), findings);
    } catch (const std::exception &fault_) {
        findings.error(
            QString(),
            Core::tr("The schema %1 cannot be used: %2").arg(schema, QString::fromUtf8(fault_.what())));
    }
    if (findings.failed())
        return std::nullopt;
    return document.object();
}

} // namespace tanggap
