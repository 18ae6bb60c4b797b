/** First names that are common in England, of all its communities; none that is an ordinary word or a place as well. */
const firstNames: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abigail Adam Adele Adeola Adrian Agnes Agnieszka Ahmed Aidan Aileen Aisha Alan Alasdair Alastair
Albert Alex Alexander Alexandra Alfie Alfred Ali Alice Alison Alistair Allan Allison Alun Amanda Amarjit Amelia Amina
Amir Amit Amy Anda Andrea Andreea Andrew Andy Angela Angie Anil Anita Anjali Ann Anna Anne Annette Annie Anthony
Antonia Antony Anwar Archie Aria Arif Arjun Arthur Asad Asha Ashley Ashok Asif Asim Asma Audrey Ava Ayaan Ayesha Ayla
Azhar Barbara Barry Beatrice Becky Belinda Ben Benjamin Bernadette Bernadine Bernard Beth Bethan Bethany Beverley
Bilal Bob Bogdan Brandon Brenda Brendan Brian Bridget Bronwen Bruce Bryan Caitlin Caleb Callum Cameron Carl Carla
Carol Carole Caroline Carolyn Catherine Cathy Catriona Cerys Charles Charlie Charlotte Chelsea Cheryl Chidi Chinedu
Chloe Chris Christina Christine Christopher Claire Clare Clive Cody Colette Colin Connor Corey Courtney Craig
Cristina Cynthia Daisy Damian Daniel Danielle Danny Darren Daryl Dave David Dawn Dean Debbie Deborah Declan Deepa
Deepak Delroy Denise Dennis Derek Diana Diane Dominic Donald Donna Doreen Doris Dorothy Duncan Dylan Eddie Edith
Edward Edwin Edwina Eileen Elaine Eleanor Elijah Eliza Elizabeth Ella Ellen Ellie Elliot Elsie Emily Emma Emmanuel
Eric Erin Esme Esther Ethan Eva Eve Evelyn Evie Ewa Ezra Farah Farhan Fatima Felicity Femi Finley Fiona Florence
Folake Frances Francesca Francis Frank Fraser Fred Freddie Freya Gail Gareth Garry Gary Gavin Gemma Geoff Geoffrey
George Georgia Georgina Gerald Geraldine Gerard Gillian Gita Glen Glenda Glenn Glenys Gloria Glyn Gordon Graeme
Graham Greg Gregory Gurpreet Guy Gwen Gwyneth Hamza Hannah Harjit Harminder Harpreet Harriet Harry Harvey Hassan
Hayley Hazel Heather Heidi Helen Helena Henry Hilary Hillary Holly Howard Hugh Huma Humphrey Hussain Ian Ibrahim
Idris Imogen Imran Ines Ingrid Iqbal Irene Iris Isaac Isabel Isabella Isabelle Isla Ivan Ivor Jack Jackie Jacob
Jacqueline Jacqui Jaden Jagdeep Jake James Jamie Jan Jane Janet Janice Jasmine Jaswinder Javed Jaxon Jay Jayden Jayne
Jean Jeff Jeffrey Jemima Jennifer Jenny Jenson Jeremy Jess Jessica Jill Jim Jo Joan Joanna Joanne Joe Joel John Jon
Jonathan Jordan Jose Joseph Josephine Josh Joshua Joy Joyce Judith Judy Julia Julian Julie Justin Jyoti Kaden Kai
Kaiden Kamal Kamran Karen Karl Kashif Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kausar Kavita Kay
Kayden Kayleigh Keely Keira Keith Kelly Ken Kenneth Kerry Kevin Khadija Khalid Kian Kieran Kieron Kim Kimberley Kiran
Kirsten Kirsty Kody Krishna Kuldeep Kulwinder Kunle Kwame Kyle Lacey Lakshmi Laura Lauren Laurence Lawrence Layla
Leah Leanne Lee Leila Len Leo Leon Leonard Leroy Lesley Leslie Levi Lewis Lexi Liam Libby Lillian Lily Linda Lindsay
Lindsey Lisa Liz Lloyd Logan Lola Lorna Lorraine Louie Louis Louise Luca Lucas Lucy Luke Lydia Lynda Lynette Lynn
Lynne Lynsey Maggie Mahmood Maisie Malcolm Malgorzata Mandeep Mandy Manjit Marc Marcia Marcin Marcus Margaret Maria
Marian Marie Marilyn Marion Marjorie Mark Marlon Martin Martyn Mary Maryam Mason Mateusz Matilda Matt Matthew Maureen
Maurice Maxine Meera Megan Mehmet Melanie Melissa Mia Michael Michaela Michelle Mick Miguel Mike Miles Millie Mira
Miranda Miriam Mohamed Mohammad Mohammed Moira Molly Monica Monika Morag Moses Muhammad Murray Myra Nabeel Nadia
Nadine Naomi Nasreen Natalie Natasha Nathan Naveed Neelam Neha Neil Ngozi Niall Nicholas Nick Nicky Nicola Nicole
Nigel Nina Nita Noah Noel Noor Noreen Norma Norman Nuala Oliver Olivia Ollie Olu Omar Oscar Owen Padraig Paige Pamela
Parminder Parveen Pat Patience Patricia Patrick Paul Paula Pauline Pawel Peggy Penny Pete Peter Phil Philip Philippa
Phillip Phoebe Phyllis Piotr Polly Poppy Priti Priya Rabia Rachael Rachel Raheem Raj Rajesh Rajinder Rajiv Ralph
Ramesh Rashid Ravi Ray Raymond Rebecca Reece Reggie Rekha Rhian Rhiannon Rhona Rhys Riaz Richard Riley Rita Rob
Robert Roberta Robin Rod Roderick Rodney Roger Roland Ron Ronald Rory Rosalind Rosemary Rosie Ross Rowena Roy Ruby
Rukhsana Rupert Russell Ruth Ryan Sabina Sadia Safia Saima Saira Sajid Sally Salma Sam Samantha Samina Samir Samuel
Sandeep Sandra Sanjay Sara Sarah Saskia Satnam Scarlett Scott Sean Sebastian Shabana Shabnam Shahid Shannon Sharon
Shaun Sheila Shelley Sheryl Shirley Sian Sienna Simon Simone Siobhan Sofia Sonia Sonny Sophia Sophie Stacey Stanley
Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Suleman Sunil Sunita Surinder Susan Susie Suzanne
Sylvia Tahir Tamara Tanya Tara Tariq Ted Tegan Terence Teresa Terri Terry Tessa Theo Theresa Thomas Tia Tiffany Tilly
Tim Timothy Tina Toby Todd Tom Tomasz Toni Tony Tracey Tracy Trevor Tunde Tyler Tyrone Uma Umar Una Ursula Usha Usman
Val Valerie Vanessa Vera Verity Veronica Vicki Vicky Victor Victoria Vijay Vikram Vincent Viv Vivien Vivienne Waqas
Warren Waseem Wayne Wei Wendy William Winston Xavier Yasmeen Yasmin Yusuf Yvette Yvonne Zac Zachary Zahid Zahra
Zainab Zak Zara Zayn Zoe Zofia`.split(/\s+/),
);

/** Whether a word is a first name that is common in England, with or without accents, double or not. */
export const isFirstName = (word: string): boolean =>
  firstNames.has(word) || (!isPlain.test(word) && firstNames.has(plain(word).split('-')[0] ?? ''));

const isPlain = /^[A-Za-z]*$/;
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
