using System.CommandLine.Parsing;

namespace Ilo.Explorer.Commands;

/// <summary>Helpers for options that read their own value.</summary>
internal static class ArgumentResults
{
    extension(ArgumentResult result)
    {
        /// <summary>Returns the text that was given.</summary>
        internal string Value() => result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;

        /// <summary>Reports what is wrong with it.</summary>
        internal T? Refuse<T>(string message)
        {
            result.AddError(message);
            return default;
        }
    }
}
