// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/letterheadeditor.h"

#include "document/crest.h"
#include "document/page.h"
#include "ui/base/background.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

namespace
{

/// The upper part of a sheet with nothing but the head and the line that dates a letter.
QImage drawnHead(const Letterhead &head, const QByteArray &crest, int width, qreal ratio)
{
    constexpr double shownMm = 78; // of the sheet's height
    ComposedPaper paper;
    LetterheadBlock block;
    block.lines = head.lines;
    block.crest = crest;
    for (const QString &line : {head.address, head.contact}) {
        if (!line.isEmpty())
            block.small << line;
    }
    paper.blocks.push_back({block});
    paper.blocks.push_back({Space{.height = 4}});
    Paragraph date;
    date.align = Align::Right;
    date.text << Run{.text = head.city + u", 21 November 2026"_s};
    paper.blocks.push_back({date});
    const Pages pages(paper);
    const int dpi = int(width * ratio * 25.4 / pages.size().width());
    QImage image = pages.image(0, dpi);
    image = image.copy(0, 0, image.width(), int(shownMm / 25.4 * dpi));
    image.setDevicePixelRatio(ratio);
    return image;
}

Result<QByteArray> crestFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    return crestFromPicture(file.read(LargestCrestFile + 1));
}

} // namespace

LetterheadEditor::LetterheadEditor(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit)
    , m_address(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_city(new QLineEdit)
    , m_chooseCrest(new QPushButton)
    , m_dropCrest(new QPushButton)
    , m_linesField(new FormField(m_lines))
    , m_cityField(new FormField(m_city))
    , m_preview(new QLabel)
    , m_prompts(prompts)
{
    auto *crest = new QWidget;
    auto *crestRow = new QHBoxLayout(crest);
    crestRow->setContentsMargins(0, 0, 0, 0);
    crestRow->setSpacing(space::Near);
    crestRow->addWidget(m_chooseCrest);
    crestRow->addWidget(m_dropCrest);
    crestRow->addStretch();
    m_crestField = new FormField(crest);
    m_crestField->setObjectName(u"crestField"_s);
    m_chooseCrest->setObjectName(u"chooseCrest"_s);
    m_dropCrest->setObjectName(u"dropCrest"_s);
    m_dropCrest->hide();
    m_lines->setObjectName(u"headLines"_s);
    m_address->setObjectName(u"headAddress"_s);
    m_contact->setObjectName(u"headContact"_s);
    m_city->setObjectName(u"headCity"_s);
    m_preview->setObjectName(u"headPreview"_s);
    m_lines->setFixedHeight(m_lines->fontMetrics().height() * 6 + 16);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *addressField = new FormField(m_address);
    auto *contactField = new FormField(m_contact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(space::Wide);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Near);
    right->addWidget(addressField);
    right->addWidget(contactField);
    right->addWidget(m_cityField);
    right->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Near);
    left->addWidget(m_linesField);
    left->addWidget(m_crestField);
    left->addStretch();
    upper->addLayout(left, 1);
    upper->addLayout(right, 1);
    column->addLayout(upper);
    auto *caption = new QLabel;
    setTextRole(caption, TextRole::Caption);
    column->addWidget(caption);
    column->addWidget(m_preview);
    column->addStretch();
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(80ms);
    connect(&m_redraw, &QTimer::timeout, this, &LetterheadEditor::draw);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &LetterheadEditor::edited);
    connect(m_chooseCrest, &QPushButton::clicked, this, &LetterheadEditor::chooseCrest);
    connect(m_dropCrest, &QPushButton::clicked, this, [this] { takeCrest({}); });
    for (QLineEdit *field : {m_address, m_contact, m_city})
        connect(field, &QLineEdit::textChanged, this, &LetterheadEditor::edited);
    keepTranslated(this, [this, addressField, contactField, caption] {
        m_linesField->setLabel(tr("Lines, one each"), true);
        m_linesField->setHint(tr("Government, agency, team."));
        addressField->setLabel(tr("Address"));
        contactField->setLabel(tr("Phone, e-mail, website"));
        m_cityField->setLabel(tr("Place that letters are dated at"), true);
        m_crestField->setLabel(tr("Crest"));
        m_crestField->setHint(tr("PNG, JPEG or SVG. Without one a neutral shield stands there."));
        m_chooseCrest->setText(tr("Choose the crest …"));
        m_dropCrest->setText(tr("Take the crest away"));
        caption->setText(tr("As it prints"));
        m_preview->setAccessibleName(caption->text());
    });
}

void LetterheadEditor::setLetterhead(const Letterhead &head)
{
    m_crest = head.crest;
    m_lines->setPlainText(head.lines.join(u'\n'));
    m_address->setText(head.address);
    m_contact->setText(head.contact);
    m_city->setText(head.city);
    draw();
}

void LetterheadEditor::setCrest(const QByteArray &png)
{
    m_crestPicture = png;
    m_dropCrest->setVisible(!png.isEmpty());
    draw();
}

void LetterheadEditor::takeCrest(const QByteArray &png)
{
    m_crestField->setError({});
    setCrest(png);
    emit changed();
}

void LetterheadEditor::chooseCrest()
{
    m_prompts.chooseFiles(this,
                          {tr("The crest of the office"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), {}},
                          [this](const QStringList &files) {
                              if (!files.isEmpty())
                                  readCrest(files.constFirst());
                          });
}

void LetterheadEditor::readCrest(const QString &path)
{
    m_chooseCrest->setEnabled(false);
    inBackground(
        this, [path] { return crestFromFile(path); },
        [this](const Result<QByteArray> &png) {
            m_chooseCrest->setEnabled(m_editable);
            if (png)
                takeCrest(*png);
            else
                m_crestField->setError(png.error().message);
        });
}

Letterhead LetterheadEditor::letterhead() const
{
    QStringList lines;
    for (const QString &line : m_lines->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return {lines, m_address->text().trimmed(), m_contact->text().trimmed(), m_crest,
            m_city->text().trimmed()};
}

bool LetterheadEditor::isComplete() const
{
    const Letterhead head = letterhead();
    return !head.lines.isEmpty() && !head.city.isEmpty();
}

void LetterheadEditor::setEditable(bool editable, const QString &reason)
{
    m_editable = editable;
    const QList<QWidget *> fields{m_lines, m_address, m_contact, m_city, m_chooseCrest, m_dropCrest};
    for (QWidget *field : fields) {
        field->setEnabled(editable);
        field->setToolTip(editable ? QString() : reason);
    }
}

void LetterheadEditor::edited()
{
    const Letterhead head = letterhead();
    m_linesField->setError(head.lines.isEmpty() ? tr("A letterhead has at least one line.") : QString());
    m_cityField->setError(head.city.isEmpty() ? tr("Letters need a place.") : QString());
    m_redraw.start();
    emit changed();
}

void LetterheadEditor::draw()
{
    const int width = std::clamp(this->width(), 320, 720);
    m_preview->setPixmap(
        QPixmap::fromImage(drawnHead(letterhead(), m_crestPicture, width, devicePixelRatioF())));
}

void LetterheadEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_redraw.start();
}

} // namespace tanggap
