// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/reportform.h"

#include "desk/periodicreport.h"
#include "document/compose.h"
#include "document/facts.h"
#include "document/periodicreport.h"
#include "document/renderer.h"
#include "ui/base/painting.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/fieldform.h"
#include "ui/document/pagerenderer.h"
#include "ui/document/pageview.h"
#include "ui/document/printpreview.h"
#include "ui/register/periodchoice.h"
#include "ui/ticket/forms/formdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

class ReportForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ReportForm)

public:
    ReportForm(DeskContext &deskContext, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_period(new PeriodChoice)
        , m_form(new FieldForm)
        , m_number(new QLineEdit)
        , m_pages(new PageView)
    {
        setObjectName(u"reportForm"_s);
        resize(1040, 640);
        setTexts(tr("Periodic report"), tr("Issue"),
                 tr("The desk counts what you may see of the period; put right what has to be, and write the "
                    "rest. The report takes the next number of the book of outgoing letters."));
        build();
        m_drawSoon.setSingleShot(true);
        m_drawSoon.setInterval(200ms);
        connect(&m_drawSoon, &QTimer::timeout, this, [this] { draw(); });
        connect(m_period, &PeriodChoice::changed, this, [this] { count(); });
        connect(m_form, &FieldForm::edited, this, [this] { soon(); });
        connect(m_number, &QLineEdit::textChanged, this, [this] { check(); });
        connect(m_pages, &PageView::pixelsChanged, this, [this] { soon(); });
        connect(&m_renderer, &PageRenderer::drawn, this, [this](const Drawing &drawing) { show(drawing); });
        connect(this, &QDialog::accepted, this, [this] {
            context().toasts.show(m_issued->number.isEmpty() ? tr("The report is issued.")
                                                             : tr("Issued as %1.").arg(m_issued->number),
                                  Tone::Fine);
        });
        count();
    }

protected:
    void submit() override
    {
        const desk::Approval approval{.number = m_number->text().trimmed()};
        run([order = order(), approval, issued = m_issued,
             render = context().renderer()](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY_LET(*issued, desk::issueReport(tx, order, render, approval));
            return {};
        });
    }

private:
    void build()
    {
        m_form->setObjectName(u"reportFields"_s);
        m_number->setObjectName(u"number"_s);
        m_pages->setObjectName(u"reportPages"_s);
        m_period->setToday(today());
        auto *left = new QWidget;
        auto *column = new QVBoxLayout(left);
        column->setContentsMargins(0, 0, 0, 0);
        auto *period = new FormField(m_period);
        period->setLabel(tr("Counted period"), true);
        column->addWidget(period);
        auto *number = new FormField(m_number);
        number->setLabel(tr("Number from the central agenda"), true);
        column->addWidget(number);
        const AgendaBook *book = desk::reportBook(*context().organization);
        m_typesNumber = book && book->source == NumberSource::TypedIn;
        number->setVisible(m_typesNumber);
        column->addWidget(newScrollArea(m_form), 1);
        left->setFixedWidth(430);
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Normal);
        row->addWidget(left);
        row->addWidget(m_pages, 1);
        both->setMinimumHeight(480);
        both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
        addField(both);
        acceptButton()->setEnabled(false);
    }

    QDate today() const { return toLocal(context().ticker.now(), context().organization->zone).date(); }

    desk::ReportOrder order() const
    {
        const PeriodChoice::Days days = m_period->days(today());
        return {days.first, qMin(days.last, today()), m_form->values()};
    }

    struct Reading
    {
        PaperTemplate form;
        PaperFacts facts;
    };

    /// Counts anew; what was typed stays.
    void count()
    {
        m_counting = true; // what is drawn meanwhile tells of other days
        m_ready = false;
        check();
        context().read(
            this,
            [order = order(), templates = context().templates()](Reader &reader) -> Result<Reading> {
                Reading reading;
                TRY_LET(reading.form, templates.find(period::Kind));
                TRY_LET(const PeriodFigures figures, period::figures(reader, order.first, order.last));
                TRY_LET(reading.facts,
                        desk::reportFacts(reader, {order.first, order.last, periodicFields(figures)}));
                return reading;
            },
            [this, mine = ++m_request](const Result<Reading> &reading) {
                if (mine != m_request)
                    return;
                if (!reading)
                    return present(reading.error());
                take(*reading);
            });
    }

    void take(const Reading &reading)
    {
        m_counting = false;
        QHash<QString, QString> typed = m_form->values();
        typed.removeIf([this](auto field) { return field.value() == m_counted.value(field.key()); });
        if (!m_template) {
            typed.clear();
            m_form->setFields(reading.form.fields, factsTree(reading.facts));
        }
        m_template = reading.form;
        m_facts = reading.facts;
        m_counted = filledFields(*m_template, m_facts);
        QHash<QString, QString> values = m_counted;
        values.insert(typed);
        m_form->setValues(values);
        draw();
    }

    void soon()
    {
        m_ready = false;
        check();
        m_drawSoon.start();
    }

    void draw()
    {
        if (!m_template || m_counting)
            return;
        m_facts.fields = m_form->values();
        m_renderer.draw(*m_template, asDraft(m_facts), m_pages->pixels());
    }

    void show(const Drawing &drawing)
    {
        m_pages->setPages(drawing.pages);
        QStringList missing;
        for (const TemplateProblem &problem : drawing.problems)
            missing << problem.field.section(u'.', -1);
        m_form->setMissing(missing);
        m_ready = !m_counting && !m_drawSoon.isActive() && drawing.problems.isEmpty();
        check();
    }

    void check()
    {
        acceptButton()->setEnabled(m_ready && (!m_typesNumber || !m_number->text().trimmed().isEmpty()));
    }

    PeriodChoice *m_period;
    FieldForm *m_form;
    QLineEdit *m_number;
    PageView *m_pages;
    PageRenderer m_renderer;
    QTimer m_drawSoon;
    std::optional<PaperTemplate> m_template;
    PaperFacts m_facts;
    QHash<QString, QString> m_counted; ///< the fields as the desk filled them last
    const std::shared_ptr<PeriodicReport> m_issued = std::make_shared<PeriodicReport>();
    bool m_typesNumber = false;
    bool m_counting = false;
    bool m_ready = false; ///< drawn, and nothing is missing
    int m_request = 0;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ReportForm)
};

} // namespace

void openReportForm(DeskContext &context, QWidget *parent)
{
    (new ReportForm(context, parent))->open();
}

void openReport(DeskContext &context, qint64 report, QWidget *parent)
{
    struct Files
    {
        QByteArray pdf, odt;
    };
    context.read(
        parent,
        [report](Reader &reader) -> Result<Files> {
            Files files;
            TRY_LET(files.pdf, desk::reportFile(reader, report, desk::ReportFile::Pdf));
            TRY_LET(files.odt, desk::reportFile(reader, report, desk::ReportFile::Odt));
            return files;
        },
        [&context, report, parent](const Result<Files> &files) {
            if (!files)
                return context.toasts.show(files.error().message, Tone::Late);
            openPrintPreview(
                context,
                {.title = Words::tr("Periodic report"),
                 .fileName = u"laporan-berkala-%1.pdf"_s.arg(report),
                 .pdf = files->pdf,
                 .editable = files->odt,
                 .record = [report](Tx &tx,
                                    const QString &how) { return desk::recordReportPrint(tx, report, how); }},
                parent);
        });
}

} // namespace tanggap
