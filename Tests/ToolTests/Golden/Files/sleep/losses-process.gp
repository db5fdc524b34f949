# sleep: where the efficiency went, process
# Draws its images again: gnuplot losses-process.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.49998323894694957 0.64 1.3599999999999999 0.0 0.9999664778938991 40563
1.0 0.9999715664877624 0.64 1.3599999999999999 0.9999664778938991 0.9999766550816256 12945152
1.0 0.9999883995942704 0.64 1.3599999999999999 0.9999767991885409 0.9999999999999999 13983232
2.0 0.5000018788349233 1.6400000000000001 2.36 0.0 1.0000037576698466 40563
2.0 1.0000300582331125 1.6400000000000001 2.36 1.0000037576698466 1.0000563587963784 12945152
2.0 1.0000643369559725 1.6400000000000001 2.36 1.0000563587963784 1.0000723151155668 29362
2.0 -3.615755778338145e-05 1.6400000000000001 2.36 -7.23151155667629e-05 0.0 13983232
3.0 0.49989540124491677 2.64 3.36 0.0 0.9997908024898335 40563
3.0 0.9998174454061928 2.64 3.36 0.9997908024898335 0.999844088322552 12945152
3.0 0.9998700649165213 2.64 3.36 0.999844088322552 0.9998960415104907 29362
3.0 0.9999480207552454 2.64 3.36 0.9998960415104907 0.9999999999999999 13983232
4.0 0.49961183382928676 3.64 4.36 0.0 0.9992236676585735 40563
4.0 0.9993639436130222 3.64 4.36 0.9992236676585735 0.9995042195674708 12945152
4.0 0.9995789067560958 3.64 4.36 0.9995042195674708 0.9996535939447209 29362
4.0 0.9998267969723604 3.64 4.36 0.9996535939447209 1.0 13983232
5.0 0.49874378209877035 4.64 5.36 0.0 0.9974875641975407 40563
5.0 0.9980520142208451 4.64 5.36 0.9974875641975407 0.9986164642441495 12945152
5.0 0.9988786787616618 4.64 5.36 0.9986164642441495 0.9991408932791741 29362
5.0 0.999570446639587 4.64 5.36 0.9991408932791741 1.0 13983232
6.0 0.4958168777437544 5.64 6.36 0.0 0.9916337554875088 40563
6.0 0.9935819967798768 5.64 6.36 0.9916337554875088 0.9955302380722448 12945152
6.0 0.9964409505062991 5.64 6.36 0.9955302380722448 0.9973516629403534 29362
6.0 0.9986758314701767 5.64 6.36 0.9973516629403534 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
6.36 0.4958168777437544 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
6.36 0.9935819967798768 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data3 << END_OF_DATA
6.36 0.9986758314701767 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.72006
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:6.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0, '16' 4.0, '32' 5.0, '64' 6.0)
set yrange [-7.593087134510104e-05:1.020073761417878]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'sleep: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.18903, screen 0.50059 center font 'DejaVu Sans Bold,26.1' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.26949, screen 0.50058 center font 'DejaVu Sans Bold,26.1' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.34995, screen 0.50059 center font 'DejaVu Sans Bold,26.1' textcolor rgb '#000000' noenhanced front
set label 10 '100%' at screen 0.4304, screen 0.50053 center font 'DejaVu Sans Bold,26.1' textcolor rgb '#000000' noenhanced front
set label 11 '100%' at screen 0.51086, screen 0.50036 center font 'DejaVu Sans Bold,26.1' textcolor rgb '#000000' noenhanced front
set label 12 '100%' at screen 0.59132, screen 0.49985 center font 'DejaVu Sans Bold,26.1' textcolor rgb '#000000' noenhanced front
set label 13 '99%' at screen 0.67178, screen 0.49812 center font 'DejaVu Sans Bold,33.7' textcolor rgb '#000000' noenhanced front
set label 14 'efficiency' at screen 0.75131, screen 0.49812 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 15 'load balance' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 16 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.71106, screen 0.79234 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
