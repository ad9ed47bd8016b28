// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/checkedtext.h"

#include "base/text.h"
#include "ui/base/widgets/fields.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace tanggap::checked
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::CheckedText)
};

bool settle(const Result<QString> &cleaned, FormField *field, QString &value, const QString &missing)
{
    if (!cleaned) {
        field->setError(cleaned.error().message);
        return false;
    }
    value = *cleaned;
    const bool lacking = value.trimmed().isEmpty() && !missing.isEmpty();
    field->setError(lacking ? missing : QString());
    return !lacking;
}

} // namespace

bool line(QLineEdit *edit, FormField *field, QString &value, const QString &missing)
{
    return settle(cleanLine(edit->text(), LineLimit, Words::tr("The text")), field, value, missing);
}

bool text(QPlainTextEdit *edit, FormField *field, QString &value, const QString &missing)
{
    return settle(cleanText(edit->toPlainText(), TextLimit, Words::tr("The text")), field, value, missing);
}

bool email(QLineEdit *edit, FormField *field, QString &value)
{
    static const QRegularExpression form(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"_s);
    if (!line(edit, field, value))
        return false;
    if (value.isEmpty() || value.contains(form))
        return true;
    field->setError(Words::tr("This is no e-mail address. Write it like name@agency.example."));
    return false;
}

} // namespace tanggap::checked
