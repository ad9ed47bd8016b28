// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/fieldeditor.h"

#include "ui/activity/dayedit.h"
#include "ui/activity/rowsedit.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace tanggap::fieldeditor
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Type = ActivityField::Type;

constexpr double NumberMost = 999'999'999'999'999; ///< rupiah of a budget; whole ones are exact

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::FieldEditor)
};

/// A whole number that may be left open. More than an int holds, hence not a QSpinBox.
class NumberEdit : public QDoubleSpinBox
{
public:
    explicit NumberEdit(const ActivityField &field)
    {
        leaveWheelToPage(this);
        setDecimals(0);
        setGroupSeparatorShown(!field.most || *field.most > 9999); // a year is written as one
        setRange(double(field.least.value_or(0)) - 1, field.most ? double(*field.most) : NumberMost);
        setSpecialValueText(u"–"_s); // stands for none
        setNumber({});
    }

    void setNumber(const QString &number) { setValue(number.isEmpty() ? minimum() : number.toDouble()); }
    QString number() const { return value() <= minimum() ? QString() : QString::number(qint64(value())); }
};

QWidget *newChoice(const ActivityField &field, QList<Choice> choices, const std::function<void()> &changed)
{
    auto *box = new ChoiceBox;
    if (!field.required || choices.size() != 1)
        choices.prepend({QString(), u"–"_s, {}});
    box->setChoices(choices);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, changed);
    return box;
}

} // namespace

QWidget *make(const ActivityField &field, const ActivityFacts &facts, const std::function<void()> &changed)
{
    switch (field.type) {
    case Type::Line: {
        auto *line = new QLineEdit;
        QObject::connect(line, &QLineEdit::textChanged, line, changed);
        return line;
    }
    case Type::Text: {
        auto *text = new GrowingText(2, 8);
        QObject::connect(text, &QPlainTextEdit::textChanged, text, changed);
        return text;
    }
    case Type::Date: {
        auto *day = new DayEdit(facts.today);
        QObject::connect(day, &QDateEdit::dateChanged, day, changed);
        return day;
    }
    case Type::Number: {
        auto *number = new NumberEdit(field);
        QObject::connect(number, &QDoubleSpinBox::valueChanged, number, changed);
        return number;
    }
    case Type::Choice: {
        QList<Choice> choices;
        for (const ActivityChoice &one : field.choices)
            choices << Choice{one.id, one.label.in(currentLanguage()), {}};
        return newChoice(field, choices, changed);
    }
    case Type::Flag: {
        auto *flag = new QCheckBox;
        flag->setText(Words::tr("Yes")); // its label stands above, as those of its neighbours
        QObject::connect(flag, &QCheckBox::toggled, flag, changed);
        return flag;
    }
    case Type::Person:
        return newChoice(field, facts.people, changed);
    case Type::System:
        return newChoice(field, facts.systems, changed);
    case Type::Agency:
        return newChoice(field, facts.agencies, changed);
    case Type::Rows: {
        auto *rows = new RowsEdit(field, facts);
        QObject::connect(rows, &RowsEdit::edited, rows, changed);
        return rows;
    }
    }
    return new QLineEdit;
}

QString value(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().trimmed();
    if (const auto *day = qobject_cast<const DayEdit *>(editor))
        return day->day().isValid() ? day->day().toString(Qt::ISODate) : QString();
    if (const auto *number = dynamic_cast<const NumberEdit *>(editor))
        return number->number();
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return box->choice();
    if (const auto *flag = qobject_cast<const QCheckBox *>(editor))
        return flag->isChecked() ? u"yes"_s : QString();
    if (const auto *rows = qobject_cast<const RowsEdit *>(editor))
        return rows->value();
    return {};
}

void setValue(QWidget *editor, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(value);
    else if (auto *day = qobject_cast<DayEdit *>(editor))
        day->setDay(QDate::fromString(value, Qt::ISODate));
    else if (auto *number = dynamic_cast<NumberEdit *>(editor))
        number->setNumber(value);
    else if (auto *box = qobject_cast<ChoiceBox *>(editor))
        box->choose(value);
    else if (auto *flag = qobject_cast<QCheckBox *>(editor))
        flag->setChecked(!value.isEmpty());
    else if (auto *rows = qobject_cast<RowsEdit *>(editor))
        rows->setValue(value);
}

} // namespace tanggap::fieldeditor
