// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/kindfields.h"

#include "ui/activity/activitywords.h"
#include "ui/activity/dayedit.h"
#include "ui/base/painting.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Type = ActivityField::Type;

constexpr double NumberMost = 999'999'999'999'999; ///< rupiah of a budget; whole ones are exact

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

} // namespace

KindFields::KindFields(const ActivityKind &kind, const ActivityFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Wide);
    grid->setVerticalSpacing(space::Normal);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0; // half rows
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const ActivityField &field = kind.fields.at(i);
        QWidget *editor = newEditor(field, facts);
        editor->setObjectName(u"field."_s + field.id);
        auto *frame = new FormField(editor);
        frame->setLabel(field.label.in(currentLanguage()), field.required && !field.derived);
        // A line beside which nothing would stand has the whole width for its words.
        const bool alone =
            place % 2 == 0 && (i + 1 == kind.fields.size() || kind.fields.at(i + 1).type == Type::Text);
        const bool wide = field.type == Type::Text || (field.type == Type::Line && alone);
        if (wide && place % 2)
            ++place;
        grid->addWidget(frame, place / 2, wide ? 0 : place % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        place += wide ? 2 : 1;
        m_entries << Entry{field, frame, editor};
    }
    derive();
}

QWidget *KindFields::newEditor(const ActivityField &field, const ActivityFacts &facts)
{
    if (field.derived)
        return new QLabel;
    const auto choose = [&](QList<Choice> choices) {
        auto *box = new ChoiceBox;
        if (!field.required || choices.size() != 1)
            choices.prepend({QString(), u"–"_s, {}});
        box->setChoices(choices);
        connect(box, &QComboBox::currentIndexChanged, this, &KindFields::edited);
        return box;
    };
    switch (field.type) {
    case Type::Line: {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::textChanged, this, &KindFields::edited);
        return line;
    }
    case Type::Text: {
        auto *text = new GrowingText(2, 8);
        connect(text, &QPlainTextEdit::textChanged, this, &KindFields::edited);
        return text;
    }
    case Type::Date: {
        auto *day = new DayEdit(facts.today);
        connect(day, &QDateEdit::dateChanged, this, &KindFields::edited);
        return day;
    }
    case Type::Number: {
        auto *number = new NumberEdit(field);
        connect(number, &QDoubleSpinBox::valueChanged, this, [this] {
            derive();
            emit edited();
        });
        return number;
    }
    case Type::Choice: {
        QList<Choice> choices;
        for (const ActivityChoice &one : field.choices)
            choices << Choice{one.id, one.label.in(currentLanguage()), {}};
        return choose(choices);
    }
    case Type::Flag: {
        auto *flag = new QCheckBox;
        flag->setText(tr("Yes")); // its label stands above, as those of its neighbours
        connect(flag, &QCheckBox::toggled, this, &KindFields::edited);
        return flag;
    }
    case Type::Person:
        return choose(facts.people);
    case Type::System:
        return choose(facts.systems);
    case Type::Agency:
        return choose(facts.agencies);
    }
    return new QLineEdit;
}

QString KindFields::valueOf(const Entry &entry)
{
    if (entry.field.derived)
        return entry.editor->property("value").toString();
    if (const auto *line = qobject_cast<const QLineEdit *>(entry.editor))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(entry.editor))
        return text->toPlainText().trimmed();
    if (const auto *day = qobject_cast<const DayEdit *>(entry.editor))
        return day->day().isValid() ? day->day().toString(Qt::ISODate) : QString();
    if (const auto *number = dynamic_cast<const NumberEdit *>(entry.editor))
        return number->number();
    if (const auto *box = qobject_cast<const ChoiceBox *>(entry.editor))
        return box->choice();
    if (const auto *flag = qobject_cast<const QCheckBox *>(entry.editor))
        return flag->isChecked() ? u"yes"_s : QString();
    return {};
}

void KindFields::setValues(const QHash<QString, QString> &values)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString value = values.value(entry.field.id);
        if (auto *line = qobject_cast<QLineEdit *>(entry.editor))
            line->setText(value);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(entry.editor))
            text->setPlainText(value);
        else if (auto *day = qobject_cast<DayEdit *>(entry.editor))
            day->setDay(QDate::fromString(value, Qt::ISODate));
        else if (auto *number = dynamic_cast<NumberEdit *>(entry.editor))
            number->setNumber(value);
        else if (auto *box = qobject_cast<ChoiceBox *>(entry.editor))
            box->choose(value);
        else if (auto *flag = qobject_cast<QCheckBox *>(entry.editor))
            flag->setChecked(!value.isEmpty());
    }
    derive();
}

QHash<QString, QString> KindFields::values() const
{
    QHash<QString, QString> values;
    for (const Entry &entry : m_entries) {
        if (const QString value = valueOf(entry); !value.isEmpty() && !entry.field.derived)
            values.insert(entry.field.id, value);
    }
    return values;
}

bool KindFields::check()
{
    bool fine = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool empty = entry.field.required && !entry.field.derived && valueOf(entry).isEmpty();
        entry.frame->setError(empty ? tr("This is needed.") : QString());
        if (empty && fine)
            entry.editor->setFocus();
        fine &= !empty;
    }
    return fine;
}

/// The level of a matrix, as the desk will work it out.
void KindFields::derive()
{
    if (!m_kind.matrix)
        return;
    const auto number = [this](const QString &id) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.field.id == id)
                return valueOf(entry).toInt();
        }
        return 0;
    };
    const int product = number(m_kind.matrix->across) * number(m_kind.matrix->up);
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *label = qobject_cast<QLabel *>(entry.editor);
        if (!label || entry.field.id != m_kind.matrix->level)
            continue;
        const QString level = product > 0 ? m_kind.matrix->levelOf(product) : QString();
        label->setProperty("value", level);
        label->setText(level.isEmpty() ? u"–"_s : activitywords::value(entry.field, level));
    }
}

} // namespace tanggap
