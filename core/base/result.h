// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tanggap
{

/// A value or the reason why there is none. We throw nothing of our own.
template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tanggap

#define TANGGAP_JOIN_(a, b) a##b
#define TANGGAP_JOIN(a, b) TANGGAP_JOIN_(a, b)

/// `TRY(expr);` returns the error of `expr` from the enclosing function, if there is one.
#define TRY(...)                                                                                             \
    do {                                                                                                     \
        if (auto tryResult_ = (__VA_ARGS__); !tryResult_)                                                    \
            return ::tanggap::fail(std::move(tryResult_).error());                                           \
    } while (false)

/// `TRY_LET(auto ticket, load(id));` declares the value, or returns the error from the enclosing function.
#define TRY_LET(declaration, ...)                                                                            \
    auto TANGGAP_JOIN(tryLet_, __LINE__) = (__VA_ARGS__);                                                    \
    if (!TANGGAP_JOIN(tryLet_, __LINE__))                                                                    \
        return ::tanggap::fail(std::move(TANGGAP_JOIN(tryLet_, __LINE__)).error());                          \
    declaration = std::move(*TANGGAP_JOIN(tryLet_, __LINE__))
