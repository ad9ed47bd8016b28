// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/printpreview.h"

#include "desk/issuepaper.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/pagerenderer.h"
#include "ui/document/pageview.h"
#include "ui/document/paperprinter.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class PrintPreview : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PrintPreview)

public:
    PrintPreview(DeskContext &context, const Preview &preview, QWidget *parent)
        : QDialog(parent)
        , m_context(context)
        , m_preview(preview)
        , m_banner(new Banner)
        , m_pages(new PageView)
        , m_renderer(new PageRenderer(this))
        , m_printer(new PaperPrinter(this))
        , m_save(new QPushButton(tr("Save PDF …")))
        , m_odt(new QPushButton(tr("Save ODT …")))
        , m_print(new QPushButton(tr("Print …")))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"printPreview"_s);
        setWindowTitle(preview.title);
        resize(900, 660);
        m_banner->hide();
        m_pages->setObjectName(u"previewPages"_s);
        m_save->setObjectName(u"previewSave"_s);
        m_save->setAutoDefault(false);
        m_odt->setObjectName(u"previewOdt"_s);
        m_odt->setAutoDefault(false);
        m_print->setObjectName(u"previewPrint"_s);
        m_print->setDefault(true);
        setButtonKind(m_print, ButtonKind::Primary);
        auto *close = new QPushButton(tr("Close"));
        close->setObjectName(u"previewClose"_s);
        close->setAutoDefault(false);
        auto *buttons = new QHBoxLayout;
        buttons->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
        buttons->setSpacing(space::Near);
        buttons->addStretch();
        buttons->addWidget(close);
        buttons->addWidget(m_odt);
        m_odt->setVisible(!preview.editable.isEmpty());
        buttons->addWidget(m_save);
        buttons->addWidget(m_print);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_banner);
        column->addWidget(m_pages, 1);
        column->addWidget(newRule());
        column->addLayout(buttons);
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        connect(m_save, &QPushButton::clicked, this, [this] { save(m_preview.pdf, u"pdf"_s); });
        connect(m_odt, &QPushButton::clicked, this, [this] { save(m_preview.editable, u"odt"_s); });
        connect(m_print, &QPushButton::clicked, this, [this] { choosePrinter(); });
        connect(m_pages, &PageView::pixelsChanged, this,
                [this] { m_renderer->draw(m_preview.pdf, m_pages->pixels()); });
        connect(m_renderer, &PageRenderer::drawn, m_pages,
                [this](const Drawing &drawing) { m_pages->setPages(drawing.pages); });
    }

private:
    void setBusy(bool busy)
    {
        m_print->setEnabled(!busy);
        m_save->setEnabled(!busy);
        m_odt->setEnabled(!busy);
    }

    void refuse(const Error &error, const QString &kept = {})
    {
        setBusy(false);
        presentError(*m_banner, error, kept);
    }

    void record(const QString &how, std::function<void()> then)
    {
        setBusy(true);
        m_context.transact(
            this, [record = m_preview.record, how](Tx &tx) { return record(tx, how); },
            [this, then = std::move(then)](const Result<> &done) {
                if (done)
                    then();
                else
                    refuse(done.error(), tr("Nothing was printed."));
            });
    }

    void choosePrinter()
    {
        m_printer->choosePrinter(
            this, m_preview.title, m_preview.pdf, [this](std::shared_ptr<QPrinter> printer) {
                const QString name = printer->printerName();
                record(name.isEmpty() ? u"printer"_s : name, [this, printer] { print(printer); });
            });
    }

    void print(std::shared_ptr<QPrinter> printer)
    {
        m_printer->print(std::move(printer), m_preview.pdf, {}, [this](const Result<> &done) {
            if (!done)
                return refuse(done.error());
            m_context.toasts.show(tr("Sent to the printer."), Tone::Fine);
            accept();
        });
    }

    void save(const QByteArray &bytes, const QString &ending)
    {
        const QString name = QFileInfo(m_preview.fileName).completeBaseName() + u'.' + ending;
        m_context.prompts.saveFile(
            this, {m_preview.title, u"%1 (*.%2)"_s.arg(ending.toUpper(), ending), name, false},
            [this, bytes](const std::optional<QString> &path) {
                if (!path)
                    return;
                record(desk::PrintedToFile, [this, bytes, path = *path] {
                    m_printer->save(path, bytes, [this, path](const Result<> &saved) {
                        if (!saved)
                            return refuse(saved.error(), tr("Nothing was written."));
                        m_context.toasts.show(tr("Saved as %1.").arg(path), Tone::Fine);
                        accept();
                    });
                });
            });
    }

    DeskContext &m_context;
    Preview m_preview;
    Banner *m_banner;
    PageView *m_pages;
    PageRenderer *m_renderer;
    PaperPrinter *m_printer;
    QPushButton *m_save;
    QPushButton *m_odt;
    QPushButton *m_print;
};

} // namespace

void openPrintPreview(DeskContext &context, const Preview &preview, QWidget *parent)
{
    (new PrintPreview(context, preview, parent))->open();
}

} // namespace tanggap
