// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/fieldform.h"

#include "base/localized.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/fields.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    m_column->setSpacing(space::Normal);
}

FieldForm::Line FieldForm::makeLine(const FieldSpec &spec)
{
    auto *edit = new QLineEdit;
    connect(edit, &QLineEdit::textEdited, this, &FieldForm::edited);
    return {spec, edit, nullptr, [edit] { return edit->text(); },
            [edit](const QString &value) { edit->setText(value); }};
}

FieldForm::Line FieldForm::makeText(const FieldSpec &spec)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 5 + 16);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            emit edited();
    });
    return {spec, edit, nullptr, [edit] { return edit->toPlainText(); },
            [edit](const QString &value) { edit->setPlainText(value); }};
}

FieldForm::Line FieldForm::makeTicks(const FieldSpec &spec, const QJsonObject &tree)
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QList<QCheckBox *> boxes;
    const QJsonArray options = tree.value(spec.options).toArray();
    for (const QJsonValue &option : options) {
        const QString text = option["text"_L1].toString(option["title"_L1].toString());
        auto *box = new QCheckBox(QString(text).replace(u'&', u"&&"_s));
        box->setObjectName(spec.id + u'/' + option["id"_L1].toString());
        box->setProperty("choice", option["id"_L1].toString());
        box->setToolTip(text);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(box, &QCheckBox::clicked, this, &FieldForm::edited);
        column->addWidget(box);
        boxes << box;
    }
    if (!boxes.isEmpty())
        group->setFocusProxy(boxes.first());
    const auto value = [boxes] {
        QStringList chosen;
        for (const QCheckBox *box : boxes) {
            if (box->isChecked())
                chosen << box->property("choice").toString();
        }
        return chosen.join(u'\n');
    };
    const auto setValue = [boxes](const QString &chosen) {
        const QStringList ids = chosen.split(u'\n', Qt::SkipEmptyParts);
        for (QCheckBox *box : boxes)
            box->setChecked(ids.contains(box->property("choice").toString()));
    };
    return {spec, group, nullptr, value, setValue};
}

void FieldForm::setFields(const QList<FieldSpec> &fields, const QJsonObject &tree)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.field;
    while (QLayoutItem *stretch = m_column->takeAt(0))
        delete stretch;
    m_lines.clear();
    m_missing.clear();
    for (const FieldSpec &spec : fields) {
        Line line = spec.kind == FieldSpec::Kind::Line   ? makeLine(spec)
                    : spec.kind == FieldSpec::Kind::Text ? makeText(spec)
                                                         : makeTicks(spec, tree);
        line.editor->setObjectName(u"field/"_s + spec.id);
        line.field = new FormField(line.editor);
        m_column->addWidget(line.field);
        m_lines << line;
    }
    m_column->addStretch();
    retranslate();
}

void FieldForm::setValues(const QHash<QString, QString> &values)
{
    m_setting = true;
    for (const Line &line : std::as_const(m_lines)) {
        const QString value = values.value(line.spec.id);
        if (line.value() != value)
            line.setValue(value);
    }
    m_setting = false;
}

QHash<QString, QString> FieldForm::values() const
{
    QHash<QString, QString> values;
    for (const Line &line : m_lines)
        values.insert(line.spec.id, line.value());
    return values;
}

void FieldForm::setEditable(bool editable)
{
    for (const Line &line : std::as_const(m_lines))
        line.editor->setEnabled(editable);
}

void FieldForm::setMissing(const QStringList &ids)
{
    m_missing = ids;
    for (const Line &line : std::as_const(m_lines))
        line.field->setError(ids.contains(line.spec.id) ? tr("Fill this in before the paper is issued.")
                                                        : QString());
}

bool FieldForm::focusField(const QString &id)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.spec.id != id)
            continue;
        line.editor->setFocus(Qt::OtherFocusReason);
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(line.field);
        }
        return true;
    }
    return false;
}

void FieldForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FieldForm::retranslate()
{
    for (const Line &line : std::as_const(m_lines))
        line.field->setLabel(line.spec.label.in(currentLanguage()), line.spec.required);
    setMissing(m_missing);
}

} // namespace tanggap
