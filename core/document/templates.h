// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "base/result.h"
#include "document/paper.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace tanggap
{

/// Something wrong with a template, or a value that a paper lacks.
struct TemplateProblem
{
    int line = 0;    ///< in the template's file
    QString field;   ///< as the template writes it; empty when it is not about a field
    QString message; ///< translated, names line and field
    bool operator==(const TemplateProblem &) const = default;
};

/// What the office fills in on one kind of paper; declared in the template's head.
struct FieldSpec
{
    enum class Kind {
        Line,
        Text,  ///< several lines
        Ticks, ///< any of `options`; the value is their ids, one a line
    };
    QString id;
    Localized label;
    Kind kind = Kind::Line;
    QString options;  ///< list of the facts whose items can be ticked: "roster", "instructions"
    QString fallback; ///< used while nothing is filled in; may hold {{fields}}
    bool required = false;
    QStringList
        columns; ///< each line of the value is a row of these cells, parted by "|": {{name}} in rows.ID
    int line = 0;
    bool operator==(const FieldSpec &) const = default;
};

/// Whether a field is one that only some procedures have, so that a template may name it everywhere: their
/// texts ("text.temuan"), and fields of their other papers ("papers.undangan_rapat.time").
bool isOfSomeProcedures(const QString &field);

/// Literal text, or a field in double braces: {{ticket.code}}, {{ticket.letter_number|-}}.
struct TextPart
{
    QString text; ///< literal, or the field's name
    bool field = false;
    std::optional<QString> fallback; ///< printed when the field has no value; without one, that is a problem
    int line = 0;
    bool operator==(const TextPart &) const = default;
};

/// An element of the template's body, or a text (no name).
struct TemplateNode
{
    QString name;
    int line = 0;
    QHash<QString, QList<TextPart>> attributes;
    QList<TextPart> text;
    std::vector<TemplateNode> children;
};

/// One kind of paper: sheet, fields to fill in, body. Data is put into the parsed tree, never into its text,
/// so that nothing that a report says can be taken for markup. The format is described in
/// resources/templates/README.md.
struct PaperTemplate
{
    QString id;
    Localized name;
    PageSetup page;
    QList<FieldSpec> fields;
    bool redactable = false; ///< a copy is issued with it that leaves out what stands under "paper.redacted"
    TemplateNode body;
};

struct TemplateReading
{
    std::optional<PaperTemplate> value; ///< empty when there is a problem
    QList<TemplateProblem> problems;
    bool ok() const { return value.has_value(); }
};

/// Reads and checks: well-formed, known elements and attributes, known fields.
TemplateReading readTemplate(const QByteArray &xml);

/// Ids of the templates shipped inside the program, and one of them. NotFound when there is none; Invalid,
/// with line, when it cannot be read.
QStringList shippedTemplates();
Result<PaperTemplate> shippedTemplate(const QString &id);
Result<QByteArray> shippedTemplateFile(const QString &id); ///< its bytes, to be edited

/// `text` cut into literal text and fields; problems for braces that are not closed.
QList<TextPart> textParts(const QString &text, int line, QList<TemplateProblem> &problems);

/// The value of "a.b" in the innermost scope that has it; undefined when none has.
QJsonValue lookUp(const QList<QJsonObject> &scopes, const QString &name);

} // namespace tanggap
