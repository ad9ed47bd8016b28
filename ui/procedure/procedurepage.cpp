// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/procedure/procedurepage.h"

#include "store/queue.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"
#include "ui/procedure/procedurechart.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

QString dateText(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, u"d MMMM yyyy"_s) : u"-"_s;
}

} // namespace

ProcedurePage::ProcedurePage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_procedures(context.procedures)
    , m_header(new PageHeader)
    , m_choice(new ChoiceBox)
    , m_fold(new QPushButton)
    , m_head(new Card)
    , m_parts(new QVBoxLayout)
    , m_chart(new ProcedureChart)
    , m_legend(newText({}, TextRole::Small))
{
    m_choice->setObjectName(u"procedureChoice"_s);
    m_choice->setMaximumWidth(480);
    m_fold->setObjectName(u"foldHead"_s);
    m_fold->setCheckable(true);
    m_chart->setObjectName(u"procedureChart"_s);
    m_head->setObjectName(u"procedureHead"_s);
    m_head->body()->addLayout(m_parts);
    m_head->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    column->setSpacing(space::Normal);
    auto *table = new Card;
    table->body()->setContentsMargins(1, 1, 1, 1);
    table->body()->addWidget(m_chart);
    column->addWidget(m_head);
    column->addWidget(table);
    column->addWidget(m_legend);
    column->addStretch();
    QScrollArea *scroll = newScrollArea(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *choice = new QWidget;
    auto *left = new QHBoxLayout(choice);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_choice, 1);
    left->addStretch();
    m_header->addFilter(choice);
    m_header->addAction(m_fold);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->setSpacing(0);
    fill->addWidget(m_header);
    fill->addWidget(scroll, 1);
    connect(m_fold, &QPushButton::toggled, m_head, &QWidget::setVisible);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { choose(m_choice->currentData().toString()); });
    connect(m_chart, &ProcedureChart::stepPressed, this,
            [this](const QString &step) { emit stepPressed(m_shown, step); });
    connect(&m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"organization"_s))
            load();
        else if (!changes.tickets.isEmpty())
            count();
    });
    keepTranslated(this, [this] { retranslate(); });
}

void ProcedurePage::load()
{
    m_context.read(
        this, [](Reader &reader) { return reader.definitions.procedures(); },
        [this](const Result<QList<ProcedurePtr>> &procedures) {
            if (!procedures)
                return;
            m_procedures = *procedures;
            retranslate();
        });
}

void ProcedurePage::retranslate()
{
    m_header->setTitle(tr("Procedure"));
    m_choice->setAccessibleName(tr("Which procedure"));
    m_fold->setText(tr("Head of the document"));
    m_fold->setIcon(icon(u"file-text"_s));
    m_legend->setText(tr("* our reading, not printed in the document; dashed lines likewise. Filled: "
                         "responsible; outlined: takes part. Press a step to see its open tickets."));
    const QString before = m_shown;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const ProcedurePtr &procedure : m_procedures)
            m_choice->addItem(procedure->name.in(currentLanguage()), procedure->id);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    }
    choose(m_choice->currentData().toString());
}

const Procedure *ProcedurePage::shown() const
{
    for (const ProcedurePtr &procedure : m_procedures) {
        if (procedure->id == m_shown)
            return procedure.get();
    }
    return nullptr;
}

void ProcedurePage::choose(const QString &id)
{
    m_shown = id;
    const Procedure *procedure = shown();
    if (!procedure)
        return;
    m_header->setRemark(procedure->head.number);
    m_chart->setProcedure(*procedure);
    fillHead();
    count();
}

void ProcedurePage::addPart(const QString &title, const QList<Localized> &texts)
{
    if (texts.isEmpty())
        return;
    m_parts->addWidget(newText(title, TextRole::Caption));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = texts.at(i).in(currentLanguage());
        m_parts->addWidget(newText(texts.size() > 1 ? QString::number(i + 1) + u". "_s + text : text));
    }
}

void ProcedurePage::fillHead()
{
    clearOut(m_parts);
    const Procedure *procedure = shown();
    if (!procedure)
        return;
    const ProcedureHead &head = procedure->head;
    const Language language = currentLanguage();
    m_parts->addWidget(newText(procedure->name.in(language), TextRole::Section));
    m_parts->addWidget(newText(tr("Number %1").arg(head.number), TextRole::Strong));
    m_parts->addWidget(
        newText(tr("Issued %1 · revised %2 · in force %3")
                    .arg(dateText(head.issued), dateText(head.revised), dateText(head.effective))));
    m_parts->addWidget(
        newText(tr("%1 · approved by %2").arg(head.issuer.in(language), head.approvedBy.in(language)),
                TextRole::Small));
    addPart(tr("Legal basis"), head.legalBasis);
    addPart(tr("Qualifications of those who carry it out"), head.qualifications);
    addPart(tr("Warnings"), head.warnings);
    addPart(tr("Related procedures"), head.relatedProcedures);
    addPart(tr("Equipment"), head.equipment);
    addPart(tr("Scope"), head.scope);
    QList<Localized> registers;
    for (const RegisterRef &one : procedure->registers) {
        const QString mark = one.reading ? u" *"_s : QString(); // as on the chart: our reading
        registers << Localized{one.name.id + mark, one.name.en + mark};
    }
    addPart(tr("Records and data"), registers);
}

void ProcedurePage::count()
{
    const Procedure *procedure = shown();
    if (!procedure)
        return;
    QStringList steps;
    for (const Step &step : procedure->steps)
        steps << step.id;
    const int request = ++m_request;
    using Counts = QHash<QString, int>;
    m_context.read(
        this,
        [steps, id = procedure->id](Reader &reader) -> Result<Counts> {
            Counts counts;
            for (const QString &step : steps) {
                QueueFilter filter;
                filter.procedure = id;
                filter.step = step;
                TRY_LET(counts[step], queue::count(reader, filter));
            }
            return counts;
        },
        [this, request](const Result<Counts> &counts) {
            if (counts && request == m_request)
                m_chart->setCounts(*counts);
        });
}

} // namespace tanggap
