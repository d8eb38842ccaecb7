using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Explorer.Commands;

/// <summary>Helpers for options that read their own value.</summary>
internal static class ArgumentResults
{
    extension(Option option)
    {
        /// <summary>Refuses an empty value.</summary>
        internal void NamesA(string what) =>
            option.Validators.Add(result =>
            {
                if (result.Tokens.HasBlank())
                {
                    result.AddError($"the name of the {what} that {option.Name} takes is empty.");
                }
            });
    }

    extension(IEnumerable<Token> tokens)
    {
        /// <summary>Returns whether one of them says nothing.</summary>
        internal bool HasBlank() => tokens.Any(token => string.IsNullOrWhiteSpace(token.Value));
    }

    extension(ArgumentResult result)
    {
        /// <summary>Returns the text that was given.</summary>
        internal string Value() => result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;

        /// <summary>Returns the day that was given; refuses what is none.</summary>
        internal LocalDate? Day() => LocalDatePattern.Iso.Parse(result.Value()).TryGetValue(default, out LocalDate day)
            ? day
            : result.Refuse<LocalDate?>($"'{result.Value()}' is no day; give it as year-month-day, for example 2026-01-01.");

        /// <summary>Reports what is wrong with it.</summary>
        internal T? Refuse<T>(string message)
        {
            result.AddError(message);
            return default;
        }
    }
}
