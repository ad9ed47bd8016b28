// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tanggap
{

void ReportFields::add(const QString &name, QLineEdit *line)
{
    line->setObjectName(name);
    m_fields[name] = {[line] { return line->text(); },
                      [line](const QJsonValue &value) { line->setText(value.toString()); }};
    connect(line, &QLineEdit::textChanged, this, &ReportFields::edited);
}

void ReportFields::add(const QString &name, QPlainTextEdit *text)
{
    text->setObjectName(name);
    m_fields[name] = {[text] { return text->toPlainText(); },
                      [text](const QJsonValue &value) { text->setPlainText(value.toString()); }};
    connect(text, &QPlainTextEdit::textChanged, this, &ReportFields::edited);
}

void ReportFields::add(const QString &name, QCheckBox *box)
{
    box->setObjectName(name);
    m_fields[name] = {[box] { return box->isChecked(); },
                      [box](const QJsonValue &value) { box->setChecked(value.toBool()); }};
    connect(box, &QCheckBox::toggled, this, &ReportFields::edited);
}

void ReportFields::add(const QString &name, QComboBox *box)
{
    box->setObjectName(name);
    m_fields[name] = {
        [box] { return box->currentData().toString(); },
        [box](const QJsonValue &value) { box->setCurrentIndex(box->findData(value.toString())); }};
    connect(box, &QComboBox::currentIndexChanged, this, &ReportFields::edited);
}

QJsonObject ReportFields::values() const
{
    QJsonObject values;
    for (const auto &[name, field] : m_fields)
        values.insert(name, field.value());
    return values;
}

void ReportFields::setValues(const QJsonObject &values)
{
    for (const auto &[name, field] : m_fields)
        field.setValue(values.contains(name) ? values.value(name) : m_first.value(name));
}

} // namespace tanggap
