// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/formvalues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tanggap
{

void FormValues::add(const QString &name, QLineEdit *line)
{
    line->setObjectName(name);
    m_fields[name] = {[line] { return line->text(); },
                      [line](const QJsonValue &value) { line->setText(value.toString()); }};
    connect(line, &QLineEdit::textChanged, this, &FormValues::edited);
}

void FormValues::add(const QString &name, QPlainTextEdit *text)
{
    text->setObjectName(name);
    m_fields[name] = {[text] { return text->toPlainText(); },
                      [text](const QJsonValue &value) { text->setPlainText(value.toString()); }};
    connect(text, &QPlainTextEdit::textChanged, this, &FormValues::edited);
}

void FormValues::add(const QString &name, QCheckBox *box)
{
    box->setObjectName(name);
    m_fields[name] = {[box] { return box->isChecked(); },
                      [box](const QJsonValue &value) { box->setChecked(value.toBool()); }};
    connect(box, &QCheckBox::toggled, this, &FormValues::edited);
}

void FormValues::add(const QString &name, QComboBox *box)
{
    box->setObjectName(name);
    m_fields[name] = {
        [box] { return box->currentData().toString(); },
        [box](const QJsonValue &value) { box->setCurrentIndex(box->findData(value.toString())); }};
    connect(box, &QComboBox::currentIndexChanged, this, &FormValues::edited);
}

QJsonObject FormValues::values() const
{
    QJsonObject values;
    for (const auto &[name, field] : m_fields)
        values.insert(name, field.value());
    return values;
}

void FormValues::setValues(const QJsonObject &values)
{
    for (const auto &[name, field] : m_fields)
        field.setValue(values.contains(name) ? values.value(name) : m_first.value(name));
}

} // namespace tanggap
